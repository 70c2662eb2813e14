import { overDispersion } from './over-dispersion.js'

/** Shares are in per cent, with limits by the arcsine; rates are per 10,000, with limits by the square root. */
export type FunnelKind = 'share' | 'rate'

/** One of many of the same sort, such as a team: how many count of how many. */
export interface FunnelCount {
  readonly numerator: number
  /** Above 0. */
  readonly denominator: number
}

/** The four limits at a size, in per cent or per 10,000. */
export interface FunnelLimits {
  readonly lower95: number
  readonly upper95: number
  readonly lower998: number
  readonly upper998: number
}

/** One of them judged: beyond which limits it lies, and on which side; null within the 95% limits. */
export interface FunnelPoint extends FunnelCount {
  readonly value: number
  readonly beyond: 95 | 99.8 | null
  readonly side: 'high' | 'low' | null
}

/** A funnel: what all together come to, and each beside the limits that chance alone keeps its size within. */
export interface Funnel {
  readonly kind: FunnelKind
  /** All who count over all who could; null when there is nothing. */
  readonly centre: number | null
  /** How much more they differ than chance would make them: 1 is by chance alone; null when there is nothing. */
  readonly phi: number | null
  /** Added to the variance of each on the transformed scale where φ is above 1, else 0. */
  readonly tau2: number
  readonly points: readonly FunnelPoint[]
}

const Z95 = 1.959964
const Z998 = 3.090232
const PER: Readonly<Record<FunnelKind, number>> = { share: 100, rate: 10_000 }
// A share equal to the limit differs from it in the last bits: so near is on the limit, not beyond it.
const TOLERANCE = 1e-9

/**
 * A funnel of shares or rates: limits at 1.959964 (95%) and 3.090232 (99.8%) standard errors of √(s² + τ²), on the scale of
 * asin √p with s = 1 / 2√n for shares, and of √(observed / expected) with s = 1 / 2√expected for rates. Source:
 * Spiegelhalter (2005), Funnel plots for comparing institutional performance, as in the R package FunnelPlotR 0.6.0.
 */
export function funnel(counts: readonly FunnelCount[], kind: FunnelKind): Funnel {
  const overall = shareOf(counts)
  if (overall === null) return { kind, centre: null, phi: null, tau2: 0, points: [] }
  const scale = scaleOf(kind, overall)
  const scores = counts.map(each => {
    const error = scale.error(each.denominator)
    return { z: error === null ? 0 : (scale.to(quotient(each)) - scale.target) / error, error: error ?? 1 }
  })
  const { phi, tau2 } = overDispersion(scores)
  return { kind, centre: PER[kind] * overall, phi, tau2, points: counts.map(each => judged(each, scale, tau2)) }
}

/** The limits of a funnel at a size; null when it has no centre. A limit that the scale cannot pass is 0, or 100 for a share. */
export function funnelLimits(of: Pick<Funnel, 'kind' | 'centre' | 'tau2'>, size: number): FunnelLimits | null {
  if (of.centre === null) return null
  const scale = scaleOf(of.kind, of.centre / PER[of.kind])
  const wide = spread(scale, size, of.tau2)
  const at = (errors: number) => PER[of.kind] * scale.from(scale.target + errors * wide)
  return { lower95: at(-Z95), upper95: at(Z95), lower998: at(-Z998), upper998: at(Z998) }
}

/** The scale on which the spread of chance does not depend on the value. */
interface Scale {
  readonly kind: FunnelKind
  readonly target: number
  readonly to: (value: number) => number
  readonly from: (transformed: number) => number
  /** The standard error at a size; null where no event is expected at all. */
  readonly error: (size: number) => number | null
}

function scaleOf(kind: FunnelKind, overall: number): Scale {
  if (kind === 'share') {
    const to = (value: number) => Math.asin(Math.sqrt(value))
    // Beyond a right angle the sine turns back: such a limit is cut at 0 or at all.
    const from = (angle: number) => Math.sin(Math.min(Math.PI / 2, Math.max(0, angle))) ** 2
    return { kind, target: to(overall), to, from, error: size => 1 / (2 * Math.sqrt(size)) }
  }
  const to = (value: number) => (overall === 0 ? 1 : Math.sqrt(value / overall))
  const from = (root: number) => overall * Math.max(0, root) ** 2
  return { kind, target: 1, to, from, error: size => (overall === 0 ? null : 1 / (2 * Math.sqrt(size * overall))) }
}

function judged(count: FunnelCount, scale: Scale, tau2: number): FunnelPoint {
  const away = scale.to(quotient(count)) - scale.target
  const wide = spread(scale, count.denominator, tau2)
  const beyond = ([99.8, 95] as const).find(level => Math.abs(away) > (level === 95 ? Z95 : Z998) * wide + TOLERANCE)
  const side = beyond === undefined ? null : away > 0 ? 'high' : 'low'
  return { ...count, value: PER[scale.kind] * quotient(count), beyond: beyond ?? null, side }
}

function spread(scale: Scale, size: number, tau2: number): number {
  return Math.sqrt((scale.error(size) ?? 0) ** 2 + tau2)
}

function quotient({ numerator, denominator }: FunnelCount): number {
  return numerator / denominator
}

function shareOf(counts: readonly FunnelCount[]): number | null {
  const all = counts.reduce((total, each) => total + each.denominator, 0)
  return all === 0 ? null : counts.reduce((total, each) => total + each.numerator, 0) / all
}
