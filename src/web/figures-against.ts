import { movesAgainst } from '../practice/improvement/impact.js'
import type { Item } from '../register/items.js'
import type { ScorecardRow } from './application.js'
import type { Asked } from './page.js'
import { signalShown } from './signal.js'
import { viewOf, viewQuery } from './view.js'

/** A figure that moves the other way than an action says it should. */
export interface FigureAgainst {
  readonly title: string
  readonly href: string
  /** What its control chart says, in a sentence. */
  readonly words: string
}

/** Works out each indicator once, and gives what tells whether the figure of an action moves against it. */
export async function openFiguresAgainst(
  asked: Asked
): Promise<{ readonly ids: readonly string[]; readonly of: (action: Item) => FigureAgainst | null }> {
  const view = viewOf(asked)
  const scorecard = await asked.application.scorecard(view)
  const rows = new Map(scorecard?.groups.flatMap(group => group.rows).map(row => [row.indicator.id, row]))
  const signals = [...rows.values()].filter(({ chart }) => chart?.variation?.rule)
  return {
    ids: signals.map(({ indicator }) => indicator.id),
    of: ({ fields: { indicator, direction } }) => {
      const row = rows.get(String(indicator))
      if (!row?.chart || (direction !== 'rise' && direction !== 'fall')) return null
      return movesAgainst(direction, row.chart) ? against(row, direction, viewQuery(asked, view)) : null
    }
  }
}

function against({ indicator, chart }: ScorecardRow, direction: 'rise' | 'fall', query: string): FigureAgainst {
  return {
    title: indicator.title,
    href: `/indicators/${indicator.id}${query}`,
    words: `${signalShown(chart).why} It should ${direction}.`
  }
}
