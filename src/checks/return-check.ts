import { randomBytes } from 'node:crypto'
import type { Worker } from 'node:worker_threads'
import type { UploadToCheck } from '../rules/reading/check-upload.js'
import { startThread } from '../rules/threads/start-thread.js'
import type { Issue } from '../sources/source.js'
import type { Answered, AskedOfThread, Told } from './check-thread.js'
import type { CheckedIssues } from './checked-issues.js'

type Answer<M extends keyof CheckedIssues> = Awaited<ReturnType<CheckedIssues[M]>>

/** No return takes a minute; what takes this long will not end of itself. */
const LONGEST = 900_000

/** One check of a return: run in a thread of its own, which keeps what it found until the check is ended. */
export class ReturnCheck {
  /** Not to be guessed. */
  readonly id = randomBytes(18).toString('base64url')
  state: 'running' | 'checked' | 'not checked' | 'failed' = 'running'
  step = { words: 'Reading the files', done: 0, of: 1 }
  /** Why it could not be checked. */
  fileIssues: readonly Issue[] = []
  /** What went wrong that is not the files' fault; null when nothing did. */
  fault: unknown = null
  /** Settles when the check has ended, well or badly, and its files have been let go. */
  readonly done: Promise<void>
  readonly #thread: Worker
  readonly #waiting = new Map<
    number,
    { readonly resolve: (answer: never) => void; readonly reject: (e: unknown) => void }
  >()
  #asked = 0
  #isOver = false

  /**
   * @param finish what is still to be done once the thread has checked the files
   * @param letGo what is to become of the files once they have been read
   */
  constructor(
    readonly reader: string,
    readonly authority: string,
    given: UploadToCheck,
    finish: (check: ReturnCheck) => Promise<void>,
    letGo: () => Promise<void>
  ) {
    this.#thread = startThread(new URL('./check-thread.js', import.meta.url), given)
    const limit = setTimeout(() => this.state === 'running' && this.end(), LONGEST).unref()
    this.done = this.#run(finish).then(() => {
      clearTimeout(limit)
      return letGo()
    })
  }

  /** Asks about what was found. */
  ask<M extends keyof CheckedIssues>(method: M, ...given: Parameters<CheckedIssues[M]>): Promise<Answer<M>> {
    if (this.#isOver) return Promise.reject(this.#whyOver)
    this.#asked += 1
    const asked: AskedOfThread = { number: this.#asked, method, given }
    return new Promise<Answer<M>>((resolve, reject) => {
      this.#waiting.set(asked.number, { resolve, reject })
      this.#thread.postMessage(asked)
    })
  }

  /** Ends the thread, and with it all that it knows of children. */
  end(): void {
    void this.#thread.terminate()
  }

  #run(finish: (check: ReturnCheck) => Promise<void>): Promise<void> {
    return new Promise<void>(resolve => {
      this.#thread.on('message', (told: Told | Answered) => {
        if ('number' in told) this.#answer(told)
        else if ('step' in told) this.step = told.step
        else if (told.ended === 'checked') void this.#finish(finish).then(resolve)
        else {
          this.fileIssues = told.fileIssues
          this.state = 'not checked'
          this.end()
        }
      })
      this.#thread.on('error', error => this.#fail(error))
      this.#thread.on('exit', () => {
        this.#giveUp()
        resolve()
      })
    })
  }

  async #finish(finish: (check: ReturnCheck) => Promise<void>): Promise<void> {
    try {
      await finish(this)
      this.state = 'checked'
    } catch (error) {
      this.#fail(error)
      this.end()
    }
  }

  #answer(answered: Answered): void {
    const waiting = this.#waiting.get(answered.number)
    this.#waiting.delete(answered.number)
    if ('error' in answered) waiting?.reject(answered.error)
    else waiting?.resolve(answered.answer as never)
  }

  #fail(error: unknown): void {
    this.fault = error
    this.state = 'failed'
  }

  #giveUp(): void {
    this.#isOver = true
    if (this.state === 'running') this.#fail(this.#whyOver)
    for (const { reject } of this.#waiting.values()) reject(this.#whyOver)
    this.#waiting.clear()
  }

  get #whyOver(): unknown {
    return this.fault ?? new Error('The check was ended.')
  }
}
