import { parentPort, workerData } from 'node:worker_threads'
import { readRules } from '../rules/read-rules.js'
import { checkUpload, type UploadToCheck } from '../rules/reading/check-upload.js'
import type { Issue } from '../sources/source.js'
import { CheckedIssues } from './checked-issues.js'

/** What the thread tells of its own accord. */
export type Told =
  | { readonly step: { readonly words: string; readonly done: number; readonly of: number } }
  | { readonly ended: 'checked' }
  | { readonly ended: 'not checked'; readonly fileIssues: readonly Issue[] }

/** What it is asked, and what it answers under the same number. */
export interface AskedOfThread {
  readonly number: number
  readonly method: keyof CheckedIssues
  readonly given: readonly unknown[]
}
export type Answered = { readonly number: number } & ({ readonly answer: unknown } | { readonly error: unknown })

// Checks the files it was started with, then answers about what it found until it is ended.
const port = parentPort!
const tell = (told: Told | Answered): void => port.postMessage(told)
const checked = await checkUpload(
  workerData as UploadToCheck,
  id => readRules(id === 'ssda903' ? 'ssda903' : 'cin-census'),
  step => tell({ step })
)
if (checked.id === null) tell({ ended: 'not checked', fileIssues: checked.fileIssues })
else {
  const issues = new CheckedIssues(checked)
  port.on('message', async ({ number, method, given }: AskedOfThread) => {
    try {
      const answering = issues[method] as (...given: unknown[]) => unknown
      tell({ number, answer: await answering.apply(issues, [...given]) })
    } catch (error) {
      tell({ number, error })
    }
  })
  tell({ ended: 'checked' })
}
