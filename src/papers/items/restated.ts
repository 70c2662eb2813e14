import { dayText } from '../../domain/day-text.js'
import type { PaperFacts } from '../facts/paper-facts.js'
import { spokenValue } from '../stated-figure.js'
import { type FigureThen, figuresThen, partWords, printedThen } from './figure-then.js'
import { plainTitle } from './plain-title.js'

/** A figure whose value on the same day is known to be another than the last paper said. */
export interface Restated {
  readonly figure: FigureThen
  readonly title: string
  readonly day: string
  readonly said: string
  readonly now: string
}

/** The figures of the last paper that its own day shows otherwise now. */
export function restatedFigures(facts: PaperFacts): Restated[] {
  return figuresThen(facts).flatMap(figure => {
    const { then, indicator, sameDay } = figure
    const said = printedThen(then, facts.about.audience)
    if (then.value === null || sameDay === null || sameDay.value === null || said !== then.printed) return []
    const now = spokenValue(sameDay)
    if (spokenValue({ value: then.value, unit: sameDay.unit }) === now) return []
    return [{ figure, title: `${plainTitle(indicator)}${partWords(then)}`, day: dayText(then.asAt!), said, now }]
  })
}
