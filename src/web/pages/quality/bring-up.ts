import { InputError } from '../../../domain/input-error.js'
import type { Application } from '../../application.js'
import { logBug } from '../../log-bug.js'

/** Figures being brought up to date with a council's audits, or why they were not. */
export interface BringingUp {
  state: 'under way' | 'done' | 'failed'
  words: string
  /** Settles when the work ends, well or badly. */
  readonly done: Promise<void>
}

const works = new WeakMap<Application, Map<string, BringingUp>>()

/** What is under way for a council, or how it last ended; null when nothing was begun since the program started. */
export function bringingUp(application: Application, authority: string): BringingUp | null {
  return works.get(application)?.get(authority) ?? null
}

/** Begins to keep a council's audits as a load and to work its figures out anew; one at a time for each council. */
export function bringUp(application: Application, authority: string, by: string): BringingUp {
  const known = bringingUp(application, authority)
  if (known?.state === 'under way') return known
  const work: BringingUp = {
    state: 'under way',
    words: 'Writing the audits out',
    done: application
      .keepAudits(authority, by, ({ words }) => {
        work.words = words
      })
      .then(
        () => end(work, 'done', ''),
        (error: unknown) => end(work, 'failed', sentence(error))
      )
  }
  const ofApplication = works.get(application) ?? new Map<string, BringingUp>()
  works.set(application, ofApplication.set(authority, work))
  return work
}

function end(work: BringingUp, state: 'done' | 'failed', words: string): void {
  Object.assign(work, { state, words })
}

function sentence(error: unknown): string {
  if (error instanceof InputError) return error.message
  return `Something went wrong. Try again; if it happens again, tell whoever looks after Sightline that the reference is ${logBug(error, '/quality/figures')}.`
}
