import { type Interval, Z95 } from './interval.js'

const EXACT_BELOW = 10
const TAIL = 0.025

/**
 * The 95% interval of a count of events, in events; divide by the population for a rate. Byar's approximation from 10
 * events, exact Poisson limits below. Source: Breslow and Day (1987), Statistical Methods in Cancer Research II, p. 69;
 * the switch at 10 is that of the Office for Health Improvement and Disparities, PHEindicatormethods.
 * @example byarInterval(5) // 1.62 to 11.67
 */
export function byarInterval(count: number): Interval {
  return count < EXACT_BELOW ? exactPoisson(count) : { low: byar(count, -Z95), high: byar(count + 1, Z95) }
}

function byar(count: number, deviate: number): number {
  const root = 1 - 1 / (9 * count) + deviate / (3 * Math.sqrt(count))
  // Multiplied out: a power may differ in its last digit from one release of Node to the next, and a figure may not.
  return count * root * root * root
}

function exactPoisson(count: number): Interval {
  const low = count === 0 ? 0 : meanWhere(mean => 1 - probabilityUpTo(count - 1, mean) < TAIL)
  return { low, high: meanWhere(mean => probabilityUpTo(count, mean) > TAIL) }
}

// To within 50 ÷ 2⁴⁰: finer steps would tell the last digit of an exponential, which is not the same everywhere.
const HALVINGS = 40

/** The mean at which a condition that holds for small means stops holding, by halving. */
function meanWhere(holds: (mean: number) => boolean): number {
  let [low, high] = [0, 50]
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2
    if (holds(middle)) low = middle
    else high = middle
  }
  return (low + high) / 2
}

function probabilityUpTo(count: number, mean: number): number {
  let term = Math.exp(-mean)
  let total = term
  for (let events = 1; events <= count; events += 1) {
    term *= mean / events
    total += term
  }
  return total
}
