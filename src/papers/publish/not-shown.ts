import type { Audience } from '../../documents/block.js'
import type { Reason } from '../../figures/disclosure/cell.js'
import type { SafeFigures } from '../../figures/disclosure/safe-figures.js'
import type { Figure } from '../../figures/figure.js'

/** Which figure, without its numbers. */
export type FigureNamed = Pick<Figure, 'indicator' | 'asAt' | 'by' | 'category'>

/** A figure that a paper does not show to an audience, and why: for officers alone to read. */
export interface NotShown extends FigureNamed {
  readonly audience: Audience
  readonly reason: Reason
  /** What could be told with it, where that is why: a figure of the paper, or a number that follows from it or from earlier papers. */
  readonly protects: FigureNamed | 'another number' | null
}

/** What is kept from an audience, each figure once for each reason. */
export function notShown(audience: Audience, suppressed: SafeFigures['suppressed']): NotShown[] {
  const figures = new Map(suppressed.map(({ id, figure }) => [id, named(figure)]))
  const all = suppressed.map(({ figure, reason, protects }): NotShown => {
    const other = protects === null ? null : (figures.get(protects) ?? 'another number')
    return { audience, ...named(figure), reason, protects: other }
  })
  return [...new Map(all.map(each => [JSON.stringify(each), each])).values()]
}

function named({ indicator, asAt, by, category }: Figure): FigureNamed {
  return { indicator, asAt, by, category }
}
