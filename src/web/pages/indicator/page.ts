import { isDay } from '../../../domain/day.js'
import { countLetters, visibleLine } from '../../../domain/visible-line.js'
import { type RebaseDecision, rebase, rebaseDecisions, withdrawRebase } from '../../../register/decisions.js'
import { targetHistory } from '../../../register/targets.js'
import type { User } from '../../../register/users.js'
import type { IndicatorDetail } from '../../application.js'
import { type Asked, page, type Redirected, Refused, type Shown } from '../../page.js'
import { viewOf, viewQuery } from '../../view.js'
import { dipSample } from './dip-sample.js'
import { type IndicatorModel, type RebaseForm, shownIndicator } from './model.js'
import { targetsShown } from './targets.js'

type AskedByReader = Asked & { readonly reader: User }

const MOST_LETTERS = 300

export default page({
  routes: [
    { method: 'GET', path: '/indicators/:id', for: 'figures', answer: asked => show(asked) },
    { method: 'POST', path: '/indicators/:id/rebase', for: 'decide', answer: decide },
    { method: 'POST', path: '/indicators/:id/rebase/undo', for: 'decide', answer: takeBack }
  ]
})

async function show(asked: AskedByReader, form: RebaseForm | null = null): Promise<Shown> {
  const detail = await detailOf(asked)
  const view = viewOf(asked)
  const { indicator, authority } = detail
  const [decisions, history] = await Promise.all([
    decisionsOf(asked, detail),
    targetHistory(asked.application.register, indicator.id, authority.code)
  ])
  const query = viewQuery(asked, view)
  const shown = shownIndicator(detail, decisions, query, form)
  const suppressed = view.safe ? null : `/indicators/${indicator.id}/suppressed${query}`
  const targets = targetsShown(history, indicator)
  const model: IndicatorModel = { ...shown, suppressed, targets, dip: await dipSample(detail, asked, query) }
  return { title: `${form ? 'Error: ' : ''}${indicator.title}`, model, status: form ? 422 : 200 }
}

async function decide(asked: AskedByReader): Promise<Shown | Redirected> {
  const detail = await detailOf(asked)
  const { day = '', cause = '' } = asked.form
  const words = visibleLine(cause)
  const errors = {
    day:
      isDay(day) && detail.series.some(figure => figure.asAt === day)
        ? null
        : 'Choose the month that starts the new limits',
    cause: causeError(words)
  }
  if (errors.day || errors.cause) return show(asked, { day, cause, errors })
  const { id: by_id, name: by_name } = asked.reader
  const at = asked.application.now()
  await rebase(asked.application.register, {
    indicator: detail.indicator.id,
    authority: detail.authority.code,
    day,
    cause: words,
    by_id,
    by_name,
    at
  })
  return back(asked)
}

function causeError(cause: string): string | null {
  if (countLetters(cause) < 10) return 'Say what changed, in at least 10 letters'
  return cause.length > MOST_LETTERS ? `Say what changed in ${MOST_LETTERS} letters or fewer` : null
}

async function takeBack(asked: AskedByReader): Promise<Redirected> {
  const decisions = await decisionsOf(asked, await detailOf(asked))
  const decision = decisions.find(each => each.id === asked.form.decision && !each.withdrawn)
  if (!decision)
    throw new Refused(404, 'That decision is not there, or was taken back already. Go back and refresh the page.')
  const { id: by_id, name: by_name } = asked.reader
  await withdrawRebase(asked.application.register, {
    decision_id: decision.id,
    by_id,
    by_name,
    at: asked.application.now()
  })
  return back(asked)
}

async function detailOf(asked: Asked): Promise<IndicatorDetail> {
  const detail = await asked.application.indicator(asked.params.id ?? '', viewOf(asked))
  if (!detail) throw new Refused(404, 'There is no such indicator, or nothing is loaded for this council yet.')
  return detail
}

function decisionsOf({ application }: Asked, { indicator, authority }: IndicatorDetail): Promise<RebaseDecision[]> {
  return rebaseDecisions(application.register, indicator.id, authority.code)
}

function back(asked: Asked): Redirected {
  const query = viewQuery(asked, viewOf(asked))
  return { redirect: `/indicators/${asked.params.id}${query}#over-time` }
}
