import { authorities } from '../../../domain/authority.js'
import { type StatutoryYear, statutoryYearOf } from '../../../domain/statutory-year.js'
import { type Asked, page, type Shown } from '../../page.js'

/** The form that takes files; what becomes of them is the script's, in the browser. */
export interface CheckHereModel {
  readonly councils: readonly { readonly value: string; readonly text: string; readonly selected: boolean }[]
  /** Collection years, newest first. */
  readonly years: readonly StatutoryYear[]
}

const FIRST_YEAR = 2016

export default page({
  routes: [{ method: 'GET', path: '/check-here', for: 'check', answer: show }]
})

async function show({ application, councils: [first] }: Asked): Promise<Shown> {
  const model: CheckHereModel = {
    councils: authorities
      .filter(({ ended }) => ended === null)
      .map(({ code, name }) => ({ value: code, text: `${name} (${code})`, selected: code === first?.code })),
    years: yearsUpTo(statutoryYearOf(application.now().slice(0, 10)))
  }
  return { title: 'Check a file without uploading it', model }
}

function yearsUpTo(year: StatutoryYear): StatutoryYear[] {
  const last = Number(year.slice(0, 4))
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, back) => statutoryYearOf(`${last - back}-04-01`))
}
