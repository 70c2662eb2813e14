import type { Indicator } from '../../indicators/indicator.js'
import { capital } from './capital.js'

/** What an indicator is called where its value stands beside it with its unit. @example plainTitle(PL01) // 'Children looked after with three or more placements in the year' */
export function plainTitle({ title }: Pick<Indicator, 'title'>): string {
  return capital(
    title
      .replace(/ \(%\)$/, '')
      .replace(/, rate per 10,000$/, '')
      .replace(/^A\d+: /, '')
  )
}
