import { lastCheck, recordCheck, standingNotes, writeNote } from '../register/checks.js'
import type { Register } from '../register/register.js'
import type { UploadToCheck } from '../rules/reading/check-upload.js'
import { ReturnCheck } from './return-check.js'

/** Who has a return checked, or writes a note. */
export interface Checker {
  readonly id: string
  readonly name: string
}

const KEPT = 3_600_000
const MOST_OF_A_READER = 4
const MOST = 40

/** The checks whose results can be seen now: each for the reader who began it, until an hour after the last look. */
export class Checks {
  /** The one looked at longest ago first. */
  readonly #checks = new Map<string, ReturnCheck>()
  readonly #timers = new Map<string, NodeJS.Timeout>()

  constructor(
    private readonly register: Register,
    private readonly now: () => string
  ) {}

  /**
   * Begins to check a return by the department's rules; where a reader, or all of them, have too many checks, the one
   * looked at longest ago makes room. `letGo` is called when the files have been read.
   */
  begin(
    by: Checker,
    given: UploadToCheck & { readonly authority: string },
    letGo: () => Promise<void> = async () => undefined
  ): ReturnCheck {
    const check = new ReturnCheck(by.id, given.authority, given, each => this.#finish(each, by), letGo)
    this.#keep(check)
    const all = [...this.#checks.values()]
    const own = all.filter(({ reader }) => reader === by.id)
    for (const old of [...own.slice(0, -MOST_OF_A_READER), ...all.slice(0, -MOST)]) this.end(old)
    return check
  }

  /** A reader's own check; null when there is none of that id any more. */
  find(id: string, reader: string): ReturnCheck | null {
    const check = this.#checks.get(id)
    if (!check || check.reader !== reader) return null
    this.#keep(check)
    return check
  }

  /** Writes a note on an issue of a check, or takes it off when there are no words; nothing when it says so already. */
  async note(check: ReturnCheck, issue: string, words: string, by: Checker): Promise<void> {
    const found = await check.ask('find', issue)
    if (!found || (found.note?.words ?? '') === words) return
    const { return: id, year } = await check.ask('overview')
    const at = this.now()
    await writeNote(this.register, {
      return: id,
      authority: check.authority,
      year,
      key: issue,
      rule: found.code,
      words,
      by_id: by.id,
      by_name: by.name,
      at
    })
    await check.ask('note', issue, words === '' ? null : { words, by: by.name, at })
  }

  /** Ends a check and forgets what it found. */
  end(check: ReturnCheck): void {
    clearTimeout(this.#timers.get(check.id))
    this.#timers.delete(check.id)
    this.#checks.delete(check.id)
    check.end()
  }

  close(): void {
    for (const check of this.#checks.values()) this.end(check)
  }

  async #finish(check: ReturnCheck, by: Checker): Promise<void> {
    const { return: id, year, totals } = await check.ask('overview')
    const of = { return: id, authority: check.authority, year }
    const [last, notes] = await Promise.all([lastCheck(this.register, of), standingNotes(this.register, of)])
    const keys = await check.ask('settle', {
      last: last && { at: last.at, by: last.by_name, keys: last.keys },
      notes: new Map(notes.map(({ key, words, by_name, at }) => [key, { words, by: by_name, at }]))
    })
    const { errors, queries } = totals
    await recordCheck(this.register, {
      ...of,
      by_id: by.id,
      by_name: by.name,
      at: this.now(),
      errors,
      queries,
      keys
    })
  }

  #keep(check: ReturnCheck): void {
    clearTimeout(this.#timers.get(check.id))
    this.#checks.delete(check.id)
    this.#checks.set(check.id, check)
    this.#timers.set(check.id, setTimeout(() => this.end(check), KEPT).unref())
  }
}
