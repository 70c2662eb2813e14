import { rm } from 'node:fs/promises'
import { InputError } from '../../../domain/input-error.js'
import { isStatutoryYear } from '../../../domain/statutory-year.js'
import type { User } from '../../../register/users.js'
import { isReturn } from '../../../rules/reading/read-return.js'
import type { InputFile } from '../../../sources/source.js'
import type { Application, Checked, Given } from '../../application.js'
import { logBug } from '../../log-bug.js'
import type { Upload } from '../../page.js'

const KEPT = 3_600_000

/** Files on their way in: being read, read and waiting for a decision, being kept, kept, or given up. */
export interface Job {
  readonly id: string
  readonly reader: User
  readonly upload: Upload
  given: Given
  state: 'checking' | 'checked' | 'keeping' | 'kept' | 'refused'
  step: { readonly words: string; readonly done: number; readonly of: number }
  checked: Checked | null
  /** What the department's rules find; null when they are not of a return with rules, or could not be checked by them. */
  byRules: FoundByRules | null
  /** The number of the load once kept. */
  load: number | null
  /** Why it was refused, in a sentence. */
  words: string | null
  /** Settles when the work under way ends, well or badly. */
  done: Promise<void>
}

/** How many issues a check by rules found, and the check's id. */
export interface FoundByRules {
  readonly check: string
  readonly errors: number
  readonly queries: number
  readonly children: number
}

const jobs = new Map<string, Job>()

/** Takes in files and begins to check them. */
export function beginJob(application: Application, reader: User, upload: Upload, given: Given): Job {
  const job: Job = {
    id: upload.id,
    reader,
    upload,
    given,
    state: 'checking',
    step: NOTHING_YET,
    checked: null,
    byRules: null,
    load: null,
    words: null,
    done: Promise.resolve()
  }
  jobs.set(job.id, job)
  checkAgain(application, job, given)
  expire(job)
  return job
}

const NOTHING_YET = { words: 'Reading the files', done: 0, of: 1 }

/** A reader's own job; null when there is none of that id. */
export function findJob(id: string, reader: string): Job | null {
  const job = jobs.get(id)
  return job && job.reader.id === reader ? job : null
}

/** Checks a job's files, or checks them again under another period, source or council. */
export function checkAgain(application: Application, job: Job, given: Given): void {
  Object.assign(job, { given, state: 'checking', step: NOTHING_YET, byRules: null, words: null })
  job.done = work(job, async progress => {
    job.checked = await application.check(filesOf(job), given, progress)
    job.byRules = await checkByRules(application, job, job.checked, progress)
    job.state = 'checked'
  })
}

// What the rules find never decides whether a load may be kept.
async function checkByRules(
  { checks }: Application,
  job: Job,
  { source, period }: Checked,
  progress: (step: Job['step']) => void
): Promise<FoundByRules | null> {
  if (!isReturn(source)) return null
  progress({ words: 'Checking by the department’s rules', done: 0, of: 1 })
  const year = period !== null && isStatutoryYear(period) ? period : null
  const { authority } = job.given
  const check = checks.begin(job.reader, { files: filesOf(job), source, year, authority })
  await check.done
  if (check.state !== 'checked') return null
  const { totals } = await check.ask('overview')
  return { check: check.id, errors: totals.errors, queries: totals.queries, children: totals.children }
}

/** Keeps a checked job's files as a load. */
export function keep(application: Application, job: Job, by: string): void {
  if (job.state !== 'checked' || !job.checked) return
  const { source, period } = job.checked
  job.state = 'keeping'
  job.done = work(job, async progress => {
    job.load = await application.keep(filesOf(job), { ...job.given, source, period }, by, progress)
    job.state = 'kept'
    await rm(job.upload.folder, { recursive: true, force: true })
  })
}

/** Gives a job up and removes its files. */
export async function discard(job: Job): Promise<void> {
  jobs.delete(job.id)
  await rm(job.upload.folder, { recursive: true, force: true })
}

async function work(job: Job, task: (progress: (step: Job['step']) => void) => Promise<void>): Promise<void> {
  try {
    await task(step => {
      job.step = step
    })
  } catch (error) {
    job.state = 'refused'
    job.words =
      error instanceof InputError
        ? error.message
        : `Something went wrong that is not the files’ fault. Try again; if it happens again, tell whoever looks after Sightline that the reference is ${logBug(error, '/uploads/:id')}.`
  }
}

function filesOf({ upload }: Job): InputFile[] {
  return upload.files.map(({ name, path }) => ({ name, path }))
}

// An hour after they came, files that nobody decided about are removed.
function expire(job: Job): void {
  const atRest = (): boolean => job.state !== 'checking' && job.state !== 'keeping'
  setTimeout(() => (atRest() ? void discard(job) : expire(job)), KEPT).unref()
}
