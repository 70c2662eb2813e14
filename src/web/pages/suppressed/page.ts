import { dayText } from '../../../domain/day-text.js'
import type { Reason } from '../../../figures/disclosure/cell.js'
import { type Asked, page, Refused, type Shown } from '../../page.js'
import { viewOf, viewQuery } from '../../view.js'

/** What members do not see of an indicator, and why. */
export interface SuppressedModel {
  readonly title: string
  readonly href: string
  readonly asAt: string
  readonly of: number
  readonly rows: readonly { readonly part: string; readonly label: string; readonly reason: string }[]
}

const REASONS: Readonly<Record<Reason, string>> = {
  'small number': 'It counts 1 to 5 children.',
  'small complement': 'All but 1 to 5 children count.',
  'small denominator': 'It is a share of fewer than 10 children.',
  difference: 'Taken from another number it would tell of 1 to 5 children.',
  'protects another': 'Without it, another that is left out could be worked out.'
}

export default page({
  routes: [{ method: 'GET', path: '/indicators/:id/suppressed', for: 'figures', answer: show }]
})

async function show(asked: Asked): Promise<Shown> {
  const view = viewOf(asked)
  // Whoever knew why a number is left out could work it out from the others.
  if (view.safe) throw new Refused(403, 'Why a number is left out would tell of the children it protects.')
  const found = await asked.application.suppressed(asked.params.id ?? '', view)
  if (!found) throw new Refused(404, 'There is no such indicator, or nothing is loaded for this council yet.')
  const model: SuppressedModel = {
    title: found.indicator.title,
    href: `/indicators/${found.indicator.id}${viewQuery(asked, view)}`,
    asAt: dayText(found.asAt),
    of: found.of,
    rows: found.rows.map(({ part, label, reason }) => ({ part, label, reason: REASONS[reason] }))
  }
  return { title: 'What members do not see', model }
}
