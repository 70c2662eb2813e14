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
  const marked = marksOf(points)
  return points.map((_, index) => {
    const first = marked.find(([, marks]) => marks[index] !== 0)
    return first ? { rule: first[0], side: sideOf(first[1][index]!) } : null
  })
}

/** A stretch of points that together break one rule on one side, by the first and the last of them. */
export interface Signal extends Broken {
  readonly first: number
  readonly last: number
}

/** Every signal of a segment in order of precedence of its rule, each from the point it began with. */
export function signalsIn(values: readonly (number | null)[], limits: readonly (Limits | null)[]): Signal[] {
  return marksOf(readings(values, limits)).flatMap(([rule, marks]) =>
    stretches(rule === 'two of three' ? joined(marks) : marks).map(({ sign, first, last }) => ({
      rule,
      side: sideOf(sign),
      first,
      last
    }))
  )
}

function marksOf(points: readonly Reading[]): readonly (readonly [Rule, Sign[]])[] {
  return [
    ['astronomical', points.map(point => point.outside)],
    ['trend', trends(points)],
    ['two of three', twosOfThree(points)],
    ['shift', runs(signs(points), RUN)]
  ]
}

function sideOf(sign: Sign): Side {
  return sign === 1 ? 'high' : 'low'
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

/** The two of three may have the third between them. */
function joined(marks: readonly Sign[]): Sign[] {
  return marks.map((mark, index) => {
    const [before = 0, after = 0] = [marks[index - 1], marks[index + 1]]
    return mark === 0 && before === after ? before : mark
  })
}

/** Keeps the signs that stand in a row of at least so many alike; the rest become 0. */
function runs(all: readonly Sign[], length: number): Sign[] {
  const kept: Sign[] = all.map(() => 0)
  for (const { sign, first, last } of stretches(all)) if (last - first + 1 >= length) kept.fill(sign, first, last + 1)
  return kept
}

/** Signs alike in a row, those of 0 left out. */
function stretches(all: readonly Sign[]): { readonly sign: Sign; readonly first: number; readonly last: number }[] {
  const found = []
  for (let first = 0, next = 0; first < all.length; first = next) {
    while (next < all.length && all[next] === all[first]) next += 1
    if (all[first] !== 0) found.push({ sign: all[first]!, first, last: next - 1 })
  }
  return found
}
