import { setTimeout as wait } from 'node:timers/promises'
import { authorities, isAuthority } from '../../../domain/authority.js'
import { isDay } from '../../../domain/day.js'
import { isStatutoryYear } from '../../../domain/statutory-year.js'
import type { User } from '../../../register/users.js'
import type { SourceId } from '../../../sources/source.js'
import { sources } from '../../../sources/sources.js'
import type { Given } from '../../application.js'
import { type Asked, page, type Redirected, Refused, type Shown } from '../../page.js'
import { beginJob, checkAgain, discard, findJob, type Job, keep } from './jobs.js'
import { type CheckedFaults, checkedModel, type Option, type ProgressModel } from './model.js'

type AskedByReader = Asked & { readonly reader: User }

/** The form that takes files. */
export interface UploadModel {
  readonly councils: readonly Option[]
  readonly sources: readonly Option[]
  readonly help: readonly { readonly title: string; readonly words: string; readonly usual: string }[]
  readonly period: string
  readonly errors: { readonly files: string | null; readonly council: string | null; readonly period: string | null }
}

const PATIENCE = 2000

export default page({
  navigation: { text: 'Upload', href: '/upload', order: 2.7 },
  routes: [
    { method: 'GET', path: '/upload', for: 'load', answer: asked => form(asked) },
    { method: 'POST', path: '/upload', for: 'load', files: true, answer: take },
    { method: 'GET', path: '/uploads/:id', for: 'load', answer: show },
    { method: 'POST', path: '/uploads/:id/check', for: 'load', answer: again },
    { method: 'POST', path: '/uploads/:id/keep', for: 'load', answer: keepIt },
    { method: 'POST', path: '/uploads/:id/discard', for: 'load', answer: giveUp }
  ]
})

const NO_ERRORS: UploadModel['errors'] = { files: null, council: null, period: null }

async function form(asked: Asked, errors = NO_ERRORS): Promise<Shown> {
  const known = await sources()
  const first = asked.form.authority ?? asked.councils[0]?.code
  const wrong = errors !== NO_ERRORS
  const model: UploadModel = {
    councils: authorities
      .filter(each => each.ended === null)
      .map(({ code, name }) => ({ value: code, text: `${name} (${code})`, selected: code === first })),
    sources: known.map(({ id, title }) => ({ value: id, text: title, selected: id === asked.form.source })),
    help: known.map(({ title, help, tables }) => ({
      title,
      words: help,
      usual: tables.map(table => table.usualName).join(', ')
    })),
    period: asked.form.period ?? '',
    errors
  }
  return { title: `${wrong ? 'Error: ' : ''}Upload files`, model, status: wrong ? 422 : 200 }
}

async function take(asked: AskedByReader): Promise<Shown | Redirected> {
  const { upload } = asked
  const given = givenOf(asked.form)
  const errors = {
    files: upload && upload.files.length > 0 ? null : 'Choose the files of one return or extract',
    council: isAuthority(given.authority) ? null : 'Choose the council the files are from',
    period: periodError(given.period)
  }
  if (!upload || errors.files || errors.council || errors.period) return form(asked, errors)
  return settled(beginJob(asked.application, asked.reader, upload, given))
}

async function show(asked: AskedByReader): Promise<Shown | Redirected> {
  const job = jobOf(asked)
  if (job.state === 'kept') return { redirect: `/loads/${job.load}?kept=now` }
  if (job.state === 'checking' || job.state === 'keeping') return progress(job)
  return found(job)
}

function found(job: Job, faults?: CheckedFaults): Shown {
  const model = checkedModel(job, faults)
  const wrong = model.refused || faults !== undefined
  return {
    title: `${wrong ? 'Error: ' : ''}${model.refused ? 'These files cannot be kept' : 'What was found'}`,
    template: 'checked.njk',
    model,
    status: wrong || model.errors > 0 ? 422 : 200
  }
}

async function again(asked: AskedByReader): Promise<Shown | Redirected> {
  const job = jobOf(asked)
  const typed = (asked.form.period ?? '').trim()
  const period = typed || null
  const wrong = periodError(period)
  if (wrong && atRest(job)) return found(job, { period: { typed, words: wrong }, errors: null })
  if (atRest(job)) checkAgain(asked.application, job, { ...job.given, period })
  return settled(job)
}

async function keepIt(asked: AskedByReader): Promise<Shown | Redirected> {
  const job = jobOf(asked)
  if (job.checked?.issues.some(issue => issue.severity === 'file'))
    throw new Refused(422, 'These files cannot be kept. Mend what is named and upload them again.')
  if (job.checked?.issues.some(issue => issue.severity === 'error') && asked.form.errors !== 'keep')
    return found(job, { period: null, errors: 'Say that these files are to be kept although they have errors' })
  keep(asked.application, job, asked.reader.name)
  return settled(job)
}

async function giveUp(asked: AskedByReader): Promise<Redirected> {
  await discard(jobOf(asked))
  return { redirect: '/upload' }
}

// Most files are read in a moment: a reader without script is then spared asking how far it is.
async function settled(job: Job): Promise<Redirected> {
  await Promise.race([job.done, wait(PATIENCE)])
  return { redirect: job.state === 'kept' ? `/loads/${job.load}?kept=now` : `/uploads/${job.id}` }
}

function progress({ state, step }: Job): Shown {
  const model: ProgressModel = {
    title: state === 'keeping' ? 'Keeping the files' : 'Checking the files',
    ...step,
    percent: step.of > 1 ? Math.floor((100 * step.done) / step.of) : null
  }
  return { title: model.title, template: 'progress.njk', model }
}

function atRest({ state }: Job): boolean {
  return state === 'checked' || state === 'refused'
}

function jobOf({ params, reader }: AskedByReader): Job {
  const job = findJob(params.id ?? '', reader.id)
  if (!job)
    throw new Refused(
      404,
      'Files that nobody decided about are removed an hour after they were sent. Upload them again.',
      'These files are here no more'
    )
  return job
}

function givenOf({ authority = '', source = '', period = '' }: Asked['form']): Given {
  return { authority, source: source === '' ? null : (source as SourceId), period: period.trim() || null }
}

function periodError(period: string | null): string | null {
  if (period === null || period.split('..').every(part => isDay(part)) || isStatutoryYear(period)) return null
  return 'Write the period as a year, such as 2025-26, or the day of the extract, such as 2026-03-31'
}
