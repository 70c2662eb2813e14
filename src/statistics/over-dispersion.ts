import { quantile } from './quantile.js'

/** How far one of many stands from the target: in standard errors, and its standard error on the transformed scale. */
export interface Score {
  readonly z: number
  readonly error: number
}

/** How much more many differ than chance would make them. */
export interface OverDispersion {
  /** The mean of the squared scores: 1 where they differ by chance alone; null when there are none. */
  readonly phi: number | null
  /** The variance between them that chance does not explain, on the transformed scale; 0 where φ is not above 1. */
  readonly tau2: number
}

const TRIM = 0.1

/**
 * Over-dispersion φ and the additive variance τ² it asks for, from scores whose tenth at either end is drawn in to the
 * nearest kept, so that the few that are truly different do not widen the limits. Source: Spiegelhalter (2005), Statistics
 * in Medicine 24, 1185–1202, as in the R package FunnelPlotR 0.6.0.
 */
export function overDispersion(scores: readonly Score[]): OverDispersion {
  if (scores.length === 0) return { phi: null, tau2: 0 }
  const squares = winsorised(scores.map(score => score.z)).map(z => z * z)
  const spread = sum(squares)
  const phi = spread / scores.length
  const errors = scores.map(score => score.error)
  return { phi, tau2: phi > 1 ? betweenVariance(spread, errors) : 0 }
}

/** Values with those in the tenth at either end drawn in to its edge. @example winsorised([0, 1, 2, 3, 99]) // [0.4, 1, 2, 3, 60.6] */
export function winsorised(values: readonly number[]): number[] {
  const [low, high] = [quantile(values, TRIM) ?? 0, quantile(values, 1 - TRIM) ?? 0]
  return values.map(value => Math.min(high, Math.max(low, value)))
}

/** The variance between estimates, from the sum of their squared scores and their standard errors; never below 0. Source: DerSimonian and Laird (1986). */
export function betweenVariance(spread: number, errors: readonly number[]): number {
  if (errors.length < 2) return 0
  const weights = errors.map(error => 1 / error ** 2)
  const all = sum(weights)
  const room = all - sum(weights.map(weight => weight ** 2)) / all
  return Math.max(0, (spread - (errors.length - 1)) / room)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
