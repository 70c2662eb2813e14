import type { Place, Stated } from '../stated.js'
import { statedAim } from '../stated-aim.js'
import { statedFigure } from '../stated-figure.js'
import type { ProxyLine, ProxyPlan } from './proxy-line.js'

/** Every number of a proxy as the paper states it; one told as a share is of a measure of its own. */
export function proxyStated(line: ProxyLine, { end }: ProxyPlan, at: Place): Stated[] {
  const { indicator, title, unit, baseline, now, target, expected } = line
  const label = title.replace(/ \(%\)$/, '').toLowerCase()
  const of = { ...indicator, title, unit }
  const stated = [
    ...[baseline, now].map(figure => statedFigure(figure, indicator, at)),
    ...(target === null ? [] : [statedAim(target.value, 'target', of, { ...now, asAt: end }, at)]),
    ...(expected === null ? [] : [statedAim(expected, 'trajectory', of, now, at)])
  ]
  return unit === indicator.unit ? stated : stated.map(each => ({ ...each, measure: label, label, base: line.base }))
}
