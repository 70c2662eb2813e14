import { statSync } from 'node:fs'
import type { InputFile, SourceId } from '../../sources/source.js'
import { readReturn } from '../reading/read-return.js'
import { startThread } from './start-thread.js'

/** Reads a return for its rules; as `readReturn`. */
type Reading = ReturnType<typeof readReturn>

/** What the thread is given, and what it answers. */
export interface ReadRequest {
  readonly files: readonly InputFile[]
  readonly only: SourceId | undefined
}
export type ReadAnswer = Awaited<Reading>

/** A thread takes a moment to start; smaller files are read by then. */
const WORTH_A_THREAD = 10_000_000

/** Reads a return as `readReturn` does, a large one on a thread of its own, beside whatever else is being read. */
export async function readApart(files: readonly InputFile[], only?: SourceId): Reading {
  const bytes = files.reduce((sum, { path }) => sum + statSync(path).size, 0)
  if (bytes < WORTH_A_THREAD) return readReturn(files, only)
  return answerOf({ files, only })
}

function answerOf(request: ReadRequest): Promise<ReadAnswer> {
  const thread = startThread(new URL('./read-thread.js', import.meta.url), request)
  return new Promise((resolve, reject) => {
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', code => reject(new Error(`The thread that reads last year's files ended with ${code}.`)))
  })
}
