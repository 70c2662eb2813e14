/** What is charted: its unit, how one value follows on another, and the size of each value where it is a proportion. */
export interface Charted {
  readonly unit: 'count' | 'percent' | 'rate' | 'days' | 'ratio'
  /**
   * `flow`: each value is of new events or children. `stock`: all who are there on the day. `rolling`: a window, such
   * as twelve months, that overlaps the one before.
   */
  readonly series: 'flow' | 'stock' | 'rolling'
  /** One a point; null is unknown. Left out when there are none. */
  readonly denominators?: readonly (number | null)[]
}

/** Which control chart suits, and why, each in one plain sentence; `warning` is null when nothing need be said. */
export interface ChartChoice {
  readonly chart: 'xmr' | 'p'
  readonly reason: string
  readonly warning: string | null
}

/** The control chart for a series: `p` for percentages whose size at each point is known, else `xmr`. */
export function chooseChart({ unit, series, denominators = [] }: Charted): ChartChoice {
  const sizes = denominators.filter(size => size !== null && size > 0) as number[]
  if (unit === 'percent' && sizes.length > 0)
    return { chart: 'p', reason: shareReason(sizes), warning: shareWarning(series) }
  return { chart: 'xmr', reason: singleReason(unit), warning: singleWarning(series) }
}

function shareReason(sizes: readonly number[]): string {
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  const size = least === most ? `of ${most}` : `of sizes from ${least} to ${most}`
  return `A p-chart, because the values are proportions ${size}, and the fewer there are the wider chance alone spreads them.`
}

function singleReason(unit: Charted['unit']): string {
  if (unit === 'percent')
    return 'An XmR chart, because the sizes behind the percentages are not given, so only their change from one to the next tells how far chance spreads them.'
  return 'An XmR chart, because there is one value at a time, and its change from one to the next tells how far chance spreads it.'
}

function singleWarning(series: Charted['series']): string | null {
  if (series === 'stock')
    return 'Most of those counted are the same from one value to the next, so the limits come out too narrow: chart the starts and the ends as well before acting on a signal.'
  if (series === 'rolling')
    return 'Each value shares most of its months with the one before, so the limits come out too narrow: chart each month’s own cohort before acting on a signal.'
  return null
}

function shareWarning(series: Charted['series']): string | null {
  if (series === 'stock')
    return 'Most of those counted are the same from one value to the next, so the limits are too narrow for a run of points and shifts and trends appear too easily: chart the starts and the ends as well before acting on a signal.'
  if (series === 'rolling')
    return 'Each value shares most of its months with the one before, so the limits are too narrow for a run of points and shifts and trends appear too easily: chart each month’s own cohort before acting on a signal.'
  return null
}
