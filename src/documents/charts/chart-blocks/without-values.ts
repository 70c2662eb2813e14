import type { Day } from '../../../domain/day.js'
import type { MissingReason } from '../../../figures/figure.js'
import type { ControlChart } from '../../../statistics/control-chart.js'
import { isMonthly, pointDay } from '../format-point-day.js'
import { joined } from '../join-words.js'
import { whyMissing } from '../shown-figure.js'

/** The days of a control chart that have no value for a known reason, as a sentence; nothing where there are none. */
export function withoutValues({ points }: ControlChart, missing: ReadonlyMap<Day, MissingReason>): string[] {
  const monthly = isMonthly(points.map(point => point.day))
  const said = points.flatMap(({ day, value }) => {
    const why = value === null && missing.get(day)
    return why ? [`${pointDay(day, monthly)} (${whyMissing(why).toLowerCase()})`] : []
  })
  return said.length === 0 ? [] : [`Without a value: ${joined(said)}.`]
}
