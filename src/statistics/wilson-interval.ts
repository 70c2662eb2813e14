import { type Interval, Z95 } from './interval.js'

/**
 * The 95% interval of a proportion, in per cent from 0 to 100; null when the denominator is 0.
 * Source: Wilson (1927) as in Newcombe (1998), Statistics in Medicine 17, 857–872, method 3.
 * @example wilsonInterval(37, 50) // 60.4 to 84.1
 */
export function wilsonInterval(numerator: number, denominator: number): Interval | null {
  if (denominator <= 0) return null
  const share = numerator / denominator
  const squared = Z95 ** 2 / denominator
  const middle = share + squared / 2
  const half = Math.sqrt(squared * (share * (1 - share) + squared / 4))
  const low = numerator === 0 ? 0 : (middle - half) / (1 + squared)
  const high = numerator === denominator ? 1 : (middle + half) / (1 + squared)
  return { low: 100 * low, high: 100 * high }
}
