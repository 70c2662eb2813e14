import type { Indicator } from '../../indicators/indicator.js'
import { capital } from './capital.js'

/** What an indicator is called over its values, with its unit and without the department’s code. @example shownTitle(AD03) // 'Average days from entering care to moving in with adoptive family' */
export function shownTitle({ title }: Pick<Indicator, 'title'>): string {
  return capital(title.replace(/^A\d+: /, ''))
}

/** What an indicator is called where its value stands beside it with its unit. @example plainTitle(PL01) // 'Children looked after with three or more placements in the year' */
export function plainTitle({ title }: Pick<Indicator, 'title'>): string {
  return shownTitle({ title: title.replace(/ \(%\)$/, '').replace(/, rate per 10,000$/, '') })
}
