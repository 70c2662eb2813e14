import type { Place, Stated } from '../stated.js'
import { statedFigure } from '../stated-figure.js'
import { statedTarget } from '../stated-target.js'
import type { ProxyLine, ProxyPlan } from './proxy-line.js'

/** Every number of a proxy as the paper states it; one told as a share is of a measure of its own. */
export function proxyStated(
  { indicator, title, unit, baseline, now, target, expected }: ProxyLine,
  plan: ProxyPlan,
  at: Place
): Stated[] {
  const isShare = unit !== indicator.unit
  const label = title.replace(/ \(%\)$/, '').toLowerCase()
  const own = [baseline, now].map(figure => ({
    ...statedFigure(figure, indicator, at),
    ...(isShare && { measure: label, label })
  }))
  const of = { ...indicator, title, unit }
  const aims = [
    ...(target === null ? [] : [statedTarget(target.value, of, { ...now, asAt: plan.end }, at)]),
    ...(expected === null ? [] : [expectedStated(statedTarget(expected, of, now, at))])
  ]
  return [...own, ...aims]
}

function expectedStated(stated: Stated): Stated {
  const label = stated.label.replace(/^target for/, 'expected of')
  return { ...stated, measure: label, label }
}
