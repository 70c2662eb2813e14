/** Centre and limits at one point. Near limits are null where two of three cannot be judged. */
export interface Limits {
  readonly centre: number
  readonly lower: number
  readonly upper: number
  readonly nearLower: number | null
  readonly nearUpper: number | null
}

export type Rule = 'astronomical' | 'trend' | 'two of three' | 'shift'

/** Above the centre, or rising in a trend, is `high`. */
export type Side = 'high' | 'low'

/** The first rule in order of precedence that a point breaks, and on which side. */
export interface Broken {
  readonly rule: Rule
  readonly side: Side
}

/** Points on one side of the centre that make a shift, and points rising or falling that make a trend. */
export const RUN = 7

/**
 * For each value of a segment, the rule it breaks, or null. In order: beyond a limit; 7 points rising or falling; 2 of 3
 * on one side beyond the near limit but within the limit (those 2 are marked); 7 points on one side of the centre. A tie
 * breaks a trend, a point on the centre breaks a shift, and a missing value breaks both. The turning point between two
 * trends belongs to the earlier. Source: NHS Making Data Count, as in the R package NHSRplotthedots 0.2.2.
 */
export function brokenRules(values: readonly (number | null)[], limits: readonly (Limits | null)[]): (Broken | null)[] {
  const points = readings(values, limits)
  const marked: readonly [Rule, Sign[]][] = [
    ['astronomical', points.map(point => point.outside)],
    ['trend', trends(points)],
    ['two of three', twosOfThree(points)],
    ['shift', runs(signs(points), RUN)]
  ]
  return points.map((_, index) => {
    const first = marked.find(([, marks]) => marks[index] !== 0)
    return first ? { rule: first[0], side: first[1][index] === 1 ? 'high' : 'low' } : null
  })
}

/** 1 is above or rising, -1 below or falling, 0 neither. */
type Sign = -1 | 0 | 1

interface Reading {
  readonly side: Sign
  readonly outside: Sign
  readonly near: Sign
  /** How the value stands to the one before it; 0 after a missing value. */
  readonly step: Sign
}

function readings(values: readonly (number | null)[], limits: readonly (Limits | null)[]): Reading[] {
  // A mean of equal decimals differs from them in the last bits: so near is on the line, not beyond it.
  const tolerance = 1e-9 * Math.max(0, ...values.map(value => Math.abs(value ?? 0)))
  const compare = (a: number, b: number): Sign => (Math.abs(a - b) <= tolerance ? 0 : a > b ? 1 : -1)
  return values.map((value, index) => {
    const at = limits[index]
    if (value === null || !at) return { side: 0, outside: 0, near: 0, step: 0 }
    const before = values[index - 1] ?? null
    const outside = beyond(value, at.lower, at.upper, compare)
    return {
      side: compare(value, at.centre),
      outside,
      near: outside === 0 ? beyond(value, at.nearLower, at.nearUpper, compare) : 0,
      step: before === null ? 0 : compare(value, before)
    }
  })
}

function beyond(value: number, low: number | null, high: number | null, compare: (a: number, b: number) => Sign): Sign {
  if (high !== null && compare(value, high) === 1) return 1
  return low !== null && compare(value, low) === -1 ? -1 : 0
}

function signs(points: readonly Reading[]): Sign[] {
  return points.map(point => point.side)
}

function trends(points: readonly Reading[]): Sign[] {
  const steps = runs(
    points.map(point => point.step),
    RUN - 1
  )
  return steps.map((step, index) => step || (steps[index + 1] ?? 0))
}

function twosOfThree(points: readonly Reading[]): Sign[] {
  const marks: Sign[] = points.map(() => 0)
  for (let first = 0; first + 3 <= points.length; first += 1) {
    const three = points.slice(first, first + 3)
    const { side } = three[0]!
    const near = three.filter(point => point.near !== 0).length
    if (side === 0 || near < 2 || three.some(point => point.side !== side)) continue
    three.forEach((point, offset) => {
      if (point.near !== 0) marks[first + offset] = side
    })
  }
  return marks
}

/** Keeps the signs that stand in a row of at least so many alike; the rest become 0. */
function runs(all: readonly Sign[], length: number): Sign[] {
  const kept: Sign[] = all.map(() => 0)
  for (let from = 0, to = 0; from < all.length; from = to) {
    while (to < all.length && all[to] === all[from]) to += 1
    if (to - from >= length) kept.fill(all[from]!, from, to)
  }
  return kept
}
