import { mayDo } from '../../../access/rights.js'
import { seeWhole } from '../../../access/see-children.js'
import type { Listed, Wish } from '../../../checks/list-issues.js'
import type { ReturnCheck } from '../../../checks/return-check.js'
import { groupIssues } from '../../issues.js'
import { logBug } from '../../log-bug.js'
import { page, type Redirected, type Sent, type Shown } from '../../page.js'
import type { ProgressModel } from '../upload/model.js'
import { type AskedByReader, checkedOf, checkOf, refuseToShow, requestOf } from './child-request.js'
import { showForm, take } from './form.js'
import { keepNotes } from './notes.js'
import { resultsModel } from './results.js'
import { look, wishFor, wishQuery } from './wish.js'

const RESULTS = '/checks/:id'

export default page({
  navigation: { text: 'Check', href: '/check', order: 2.5, over: ['/check-here', '/checks'] },
  routes: [
    { method: 'GET', path: '/check', for: 'check', answer: asked => showForm(asked) },
    { method: 'POST', path: '/check', for: 'check', files: true, answer: take },
    { method: 'GET', path: RESULTS, for: 'check', answer: show },
    { method: 'POST', path: '/checks/:id/filter', for: 'check', answer: filter },
    { method: 'POST', path: '/checks/:id/notes', for: 'check', answer: keepNotes },
    { method: 'GET', path: '/checks/:id/issues.csv', for: 'check', answer: asked => file(asked, 'csv') },
    { method: 'GET', path: '/checks/:id/issues.xlsx', for: 'check', answer: asked => file(asked, 'xlsx') },
    { method: 'GET', path: '/checks/:id/issues.json', for: 'check', answer: asked => file(asked, 'json') }
  ]
})

/** Files that could not be checked, and why. */
export interface NotCheckedModel {
  readonly groups: ReturnType<typeof groupIssues>
  readonly words: string | null
}

async function show(asked: AskedByReader): Promise<Shown> {
  const check = checkOf(asked)
  if (check.state === 'running') return progress(check)
  if (check.state !== 'checked') return notChecked(check)
  const overview = await check.ask('overview')
  const wish = wishFor(check, asked.query)
  // Counts are no child's: a role that sees no children gets them without asking for more.
  const listed = mayDo(asked.reader.role, 'children') ? await list(asked, check, wish) : null
  const model = await resultsModel(check, overview, wish, listed, asked.query.open ?? null)
  return { title: model.title, template: 'results.njk', model }
}

async function list(asked: AskedByReader, check: ReturnCheck, wish: Wish): Promise<Listed> {
  const request = await requestOf(asked, check, RESULTS)
  const seen = await seeWhole(asked.application.register, request, async () => {
    const shown = await check.ask('list', wish)
    return { shown, children: shown.children }
  })
  if ('refused' in seen) throw refuseToShow()
  return seen.shown
}

async function filter(asked: AskedByReader): Promise<Redirected> {
  const check = checkOf(asked)
  look(check, asked.form)
  return { redirect: `/checks/${check.id}${wishQuery(wishFor(check, asked.form))}` }
}

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json'
} as const

async function file(asked: AskedByReader, format: keyof typeof TYPES): Promise<Sent> {
  const check = checkedOf(asked)
  const { return: id, year } = await check.ask('overview')
  const request = await requestOf(asked, check, `/checks/:id/issues.${format}`)
  const seen = await seeWhole(asked.application.register, request, async () => {
    const { bytes, children } = await check.ask('file', format)
    return { shown: bytes, children }
  })
  if ('refused' in seen) throw refuseToShow()
  return { type: TYPES[format], name: `issues-${id.replace('_', '-')}-${year}.${format}`, bytes: seen.shown }
}

function progress({ step }: ReturnCheck): Shown {
  const model: ProgressModel = {
    title: 'Checking the return',
    ...step,
    percent: step.of > 1 ? Math.floor((100 * step.done) / step.of) : null
  }
  return { title: model.title, template: 'progress.njk', model }
}

function notChecked({ state, fileIssues, fault }: ReturnCheck): Shown {
  const words =
    state === 'failed'
      ? `Something went wrong that is not the files’ fault. Try again; if it happens again, tell whoever looks after Sightline that the reference is ${logBug(fault, RESULTS)}.`
      : null
  const model: NotCheckedModel = { groups: groupIssues(fileIssues, []), words }
  return { title: 'Error: These files could not be checked', template: 'not-checked.njk', model, status: 422 }
}
