import type { Figure } from '../../figures/figure.js'
import type { Indicator } from '../../indicators/indicator.js'
import { figureKey, gather, type PaperSources } from '../facts/gather.js'
import type { Need } from '../facts/need.js'
import { PaperFacts } from '../facts/paper-facts.js'
import type { FrozenPaper } from './frozen.js'

/** A figure of a published paper beside the same figure as it is known now. */
export interface Restated {
  readonly indicator: Indicator
  readonly then: Figure
  readonly now: Figure
  /** Now less then, in the unit; null where either has no value. */
  readonly change: number | null
  readonly isSame: boolean
}

/**
 * What a published paper said, and what is known now of the same days: one row per whole figure that its text states,
 * those that differ first. For an audience that sees safe figures alone, both sides are after disclosure control.
 */
export async function restated(paper: FrozenPaper, sources: PaperSources): Promise<Restated[]> {
  const wholes = statedWholes(paper)
  const needs: Need[] = wholes.map(({ indicator, asAt }) => ({ of: 'figure', indicator, day: asAt }))
  const gathered = await gather(needs, { authority: paper.paper.authority, knownAt: null }, sources)
  const about = { ...paper.paper, council: paper.document.council, audience: paper.audience, previous: null }
  const now = [...gathered.figures.values()]
  const facts =
    paper.audience === 'officers'
      ? PaperFacts.open(about, gathered)
      : PaperFacts.safe(about, gathered, now, paper.figures)
  const indicators = new Map(gathered.indicators.map(each => [each.id, each]))
  return wholes
    .flatMap(then => {
      const indicator = indicators.get(then.indicator)
      return indicator ? [compared(indicator, then, facts.figure(indicator, then.asAt))] : []
    })
    .sort((one, other) => Number(one.isSame) - Number(other.isSame))
}

/** The whole figures that a paper's text and tables state, each once, in their order. */
function statedWholes({ stated, figures }: FrozenPaper): Figure[] {
  const known = new Map(figures.map(figure => [figureKey(figure), figure]))
  const keys = stated.flatMap(({ measure, part, asAt }) =>
    part === null && asAt !== null ? [figureKey({ indicator: measure, asAt, by: null, category: null })] : []
  )
  return [...new Set(keys)].flatMap(key => known.get(key) ?? [])
}

function compared(indicator: Indicator, then: Figure, now: Figure): Restated {
  const isSame = then.value === now.value && then.numerator === now.numerator && then.denominator === now.denominator
  return {
    indicator,
    then,
    now,
    change: then.value === null || now.value === null ? null : now.value - then.value,
    isSame
  }
}
