import { type Kysely, sql } from 'kysely'
import type { Register } from './register.js'
import type { Tables } from './tables.js'

const MOST_WEIGHT = 30_000

interface Kept {
  readonly answer: Promise<unknown>
  weight: number
}

/** Answers by their questions and turns, the one last asked for at the end; those asked for longest ago are let go. */
class Memory {
  readonly #kept = new Map<string, Kept>()
  #weight = 0

  async of<T>(key: string, read: () => Promise<T>, weightOf: (answer: T) => number): Promise<T> {
    const known = this.#kept.get(key)
    if (known) {
      this.#kept.delete(key)
      this.#kept.set(key, known)
      return (await known.answer) as T
    }
    const kept: Kept = { answer: read(), weight: 0 }
    this.#kept.set(key, kept)
    try {
      const answer = (await kept.answer) as T
      kept.weight = 1 + weightOf(answer)
      this.#weight += kept.weight
      this.#letGo()
      return answer
    } catch (error) {
      this.#kept.delete(key)
      throw error
    }
  }

  #letGo(): void {
    for (const [key, { weight }] of this.#kept) {
      if (this.#weight <= MOST_WEIGHT) return
      this.#kept.delete(key)
      this.#weight -= weight
    }
  }
}

interface Turn {
  readonly kind: string
  readonly turn: number
}

const memories = new WeakMap<Kysely<Tables>, Memory>()

/** What an answer follows from: the items of these kinds of one council, and the question. */
export interface Question {
  readonly authority: string
  readonly kinds: readonly string[]
  /** The item they are a part of, when it follows from those alone. */
  readonly partOf?: string | undefined
  /** What is asked, as JSON tells one question from another. */
  readonly asked: unknown
}

/**
 * Answers a question about items, from memory while none of its kinds has been saved since, by this process or another.
 * An answer is shared by all who ask: it is not to be changed. `weightOf` counts the items an answer holds.
 */
export async function remembered<T>(
  { db }: Register,
  { authority, kinds, partOf, asked }: Question,
  read: () => Promise<T>,
  weightOf: (answer: T) => number = () => 1
): Promise<T> {
  const memory = memories.get(db) ?? new Memory()
  memories.set(db, memory)
  // The turn is read before the items: an answer is never older than its turn.
  const saved =
    partOf === undefined
      ? sql<Turn>`select kind, turn from item_turn where authority = ${authority}`
      : sql<Turn>`select kind, turn from item_part_turn where part_of = ${partOf}`
  const { rows } = await sql<Turn>`${saved} and kind = any(${[...kinds]}::text[]) order by kind`.execute(db)
  const turns = rows.map(({ kind, turn }) => [kind, turn])
  return memory.of(JSON.stringify([authority, kinds, partOf, turns, asked]), read, weightOf)
}
