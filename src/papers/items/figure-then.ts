import type { Audience } from '../../documents/block.js'
import { categoryLabel, dimensionTitle, isDimension } from '../../figures/dimension.js'
import { isSmall, SMALLEST_DENOMINATOR } from '../../figures/disclosure/cell.js'
import type { Dimension, Figure } from '../../figures/figure.js'
import type { Indicator } from '../../indicators/indicator.js'
import type { Need } from '../facts/need.js'
import type { PaperFacts } from '../facts/paper-facts.js'
import type { PaperAbout } from '../paper.js'
import type { Stated } from '../stated.js'

/** A figure of ours that the last paper stated, beside the same day as it is known now, and this paper's day. */
export interface FigureThen {
  readonly then: Stated
  readonly indicator: Indicator
  readonly sameDay: Figure | null
  readonly now: Figure | null
}

/** What has to be known to tell the last paper's figures again. */
export function needsOfThen({ previous, asAt }: PaperAbout): readonly Need[] {
  return ours(previous?.stated ?? []).flatMap(({ measure, part, asAt: day }) =>
    [day!, asAt].map(
      (on): Need =>
        part === null
          ? { of: 'figure', indicator: measure, day: on }
          : { of: 'breakdown', indicator: measure, by: part.by as Dimension, day: on }
    )
  )
}

/** Every figure of ours in the last paper, each day of each once, as it was told, as it is known now, and as it stands now. */
export function figuresThen(facts: PaperFacts): readonly FigureThen[] {
  const { previous, asAt } = facts.about
  return ours(previous?.stated ?? []).flatMap(then => {
    const indicator = facts.indicators.find(({ id }) => id === then.measure)
    if (!indicator) return []
    return [
      {
        then,
        indicator,
        sameDay: figureOn(then, indicator, then.asAt!, facts),
        now: figureOn(then, indicator, asAt, facts)
      }
    ]
  })
}

/** What the last paper said, as the readers of this one may read it again. */
export function printedThen({ value, printed, numerator, denominator, unit }: Stated, audience: Audience): string {
  if (value === null || audience === 'officers') return printed || 'no value'
  const small = [numerator, unit === 'percent' && denominator !== null ? denominator - (numerator ?? 0) : null]
  const few = denominator !== null && unit === 'percent' && denominator < SMALLEST_DENOMINATOR
  return few || small.some(count => count !== null && isSmall(count)) ? 'not shown, to protect children' : printed
}

/** The part of a whole that a figure is of, as words that follow its title; nothing for the whole. */
export function partWords({ part }: Stated): string {
  if (!part || !isDimension(part.by)) return ''
  return `, ${dimensionTitle(part.by).toLowerCase()}: ${categoryLabel(part.by, part.category)}`
}

function ours(stated: readonly Stated[]): readonly Stated[] {
  const own = stated.filter(
    ({ source, comparator, asAt, unit, measure, precision, part }) =>
      source === null &&
      comparator === null &&
      asAt !== null &&
      unit !== null &&
      precision === 'day' &&
      isId(measure) &&
      (part === null || isDimension(part.by))
  )
  const key = ({ measure, part, asAt }: Stated) => `${measure} ${part?.by} ${part?.category} ${asAt}`
  return [...new Map(own.map(each => [key(each), each])).values()]
}

function isId(measure: string): boolean {
  return /^[A-Z]{2}\d\d[a-z]?$/.test(measure)
}

function figureOn({ part }: Stated, indicator: Indicator, day: string, facts: PaperFacts): Figure | null {
  if (part === null) return facts.figure(indicator, day)
  const rows = facts.breakdown(indicator, part.by as Dimension, day)
  return rows.find(({ figure }) => figure.category === part.category)?.figure ?? null
}
