import type { SentColumn } from '../return/sent-column.js'

const FIRST_SLOTS = 64
const FIRST_ROWS = 1024
/** Texts that crowd together more than this are looked up in another way: no choice of texts can make that slow. */
const MOST_STEPS = 64

/** Gathers the cells of one column; a text met before is known by its characters, without being cut out of its line. */
export class GatheredColumn {
  /** Texts by number; the first is that of a cell left blank. */
  readonly #texts: string[] = ['']
  #places = new Int32Array(FIRST_ROWS)
  /** Open addressing: the number of a text stands in the first free slot from where its characters point. */
  #slots = new Int32Array(FIRST_SLOTS)
  #hashes = new Int32Array(FIRST_SLOTS)
  #crowded: Map<string, number> | null = null

  /** Sets the cell of a row to a part of a text. `hash` is `hashOf` that part. */
  put(at: number, text: string, from: number, to: number, hash: number): void {
    if (at >= this.#places.length) this.#places = grown(this.#places, at * 2)
    this.#places[at] = this.#numberOf(text, from, to, hash)
  }

  /** Whether any text that stands in so many of the first rows is such a one. */
  someOf(rows: number, is: (text: string) => boolean): boolean {
    const wanted = this.#texts.map(is)
    return wanted.includes(true) && this.#places.subarray(0, rows).some(number => wanted[number])
  }

  /** Changes every text. */
  change(to: (text: string) => string): void {
    for (const [number, text] of this.#texts.entries()) this.#texts[number] = to(text)
  }

  /** The column of so many rows. */
  column(rows: number): SentColumn {
    const places = rows > this.#places.length ? grown(this.#places, rows) : this.#places.slice(0, rows)
    return { texts: this.#texts.map((text, number) => (number === 0 || text.trim() === '' ? null : text)), places }
  }

  #numberOf(text: string, from: number, to: number, hash: number): number {
    const slots = this.#slots
    let slot = slotOf(hash, slots.length)
    for (let step = 0; step < MOST_STEPS; step++) {
      const number = slots[slot]!
      if (number === 0) return this.#crowded?.get(text.slice(from, to)) ?? this.#add(text.slice(from, to), hash, slot)
      if (this.#hashes[number] === hash && isPart(this.#texts[number]!, text, from, to)) return number
      slot = (slot + 1) & (slots.length - 1)
    }
    return this.#crowdedNumber(text.slice(from, to))
  }

  #add(text: string, hash: number, slot: number): number {
    const number = this.#texts.push(text) - 1
    if (number >= this.#hashes.length) this.#hashes = grown(this.#hashes, number * 2)
    this.#hashes[number] = hash
    this.#slots[slot] = number
    if (number * 2 > this.#slots.length) this.#spread()
    return number
  }

  /** Twice as many slots, and each text in its new one. */
  #spread(): void {
    const slots = new Int32Array(this.#slots.length * 2)
    for (const number of this.#slots) {
      if (number === 0) continue
      const hash = this.#hashes[number]!
      let slot = slotOf(hash, slots.length)
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = number
    }
    this.#slots = slots
  }

  #crowdedNumber(text: string): number {
    this.#crowded ??= new Map()
    const known = this.#crowded.get(text)
    if (known !== undefined) return known
    const number = this.#texts.push(text) - 1
    this.#crowded.set(text, number)
    return number
  }
}

/** A number that texts of other characters seldom share, of a part of a text. */
export function hashOf(text: string, from: number, to: number): number {
  let hash = 0
  for (let at = from; at < to; at++) hash = hashed(hash, text.charCodeAt(at))
  return hash
}

/** `hashOf` a part, and of one character more. */
export function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0
}

/** Numbers that are near each other are sent far apart. */
function slotOf(hash: number, slots: number): number {
  const far = Math.imul(hash, 0x9e3779b1)
  return (far ^ (far >>> 15)) & (slots - 1)
}

function isPart(known: string, text: string, from: number, to: number): boolean {
  if (known.length !== to - from) return false
  for (let at = 0; at < known.length; at++) if (known.charCodeAt(at) !== text.charCodeAt(from + at)) return false
  return true
}

function grown(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(length)
  more.set(numbers)
  return more
}
