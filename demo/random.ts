/** A seeded source of chance: the same seed gives the same draws on every machine. */
export class Random {
  #a: number
  #b: number
  #c: number
  #d = 1
  readonly #seed: string

  constructor(seed: string) {
    this.#seed = seed
    this.#a = hash(`${seed}/a`)
    this.#b = hash(`${seed}/b`)
    this.#c = hash(`${seed}/c`)
    for (let turn = 0; turn < 12; turn++) this.next()
  }

  /** Another source of chance, fixed by this one's seed and a name: what it draws never moves what this one draws. */
  branch(name: string): Random {
    return new Random(`${this.#seed}/${name}`)
  }

  /** A number from 0 up to, not including, 1 (the sfc32 generator of Chris Doty-Humphrey). */
  next(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#d) | 0
    this.#d = (this.#d + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum
    this.#c |= 0
    return (sum >>> 0) / 4_294_967_296
  }

  /** True with the probability given. */
  chance(probability: number): boolean {
    return this.next() < probability
  }

  /** A whole number between two, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1))
  }

  /** One of a list. */
  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)]!
  }

  /** One key of a table of weights. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K {
    const table = tables.get(weights) ?? { keys: Object.keys(weights), values: Object.values<number>(weights) }
    tables.set(weights, table)
    return table.keys[this.weightedIndex(table.values)] as K
  }

  /** The position of one weight of a list, drawn in proportion; -1 when all are 0. */
  weightedIndex(weights: readonly number[]): number {
    let left = 0
    for (const weight of weights) left += weight
    left *= this.next()
    for (let index = 0; index < weights.length; index++) {
      left -= weights[index]!
      if (left < 0) return index
    }
    return weights.findLastIndex(weight => weight > 0)
  }

  /** Up to `count` different positions of a list of weights, drawn in proportion without putting back. */
  draw(weights: readonly number[], count: number): number[] {
    const keys = new Float64Array(weights.length)
    const drawn: number[] = []
    for (const [index, weight] of weights.entries()) {
      if (weight <= 0) continue
      keys[index] = -Math.log(1 - this.next()) / weight
      drawn.push(index)
    }
    drawn.sort((a, b) => keys[a]! - keys[b]! || a - b)
    return drawn.slice(0, Math.max(0, count))
  }

  /** A whole number that is a given one on average: the whole part, and one more with the chance of the rest. */
  round(mean: number): number {
    const whole = Math.floor(mean)
    return whole + (this.chance(mean - whole) ? 1 : 0)
  }

  /** How many rare events happen when so many are expected. */
  poisson(mean: number): number {
    if (mean > 40) return Math.max(0, Math.round(mean + Math.sqrt(mean) * this.normal()))
    let count = 0
    for (let left = Math.exp(-mean), product = this.next(); product > left; product *= this.next()) count++
    return count
  }

  /** A waiting time of a given mean. */
  exponential(mean: number): number {
    return -mean * Math.log(1 - this.next())
  }

  /** A draw from the standard normal distribution. */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next())
  }
}

const tables = new WeakMap<object, { readonly keys: readonly string[]; readonly values: readonly number[] }>()

function hash(text: string): number {
  let value = 2_166_136_261
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 16_777_619)
  value = Math.imul(value ^ (value >>> 15), 2_246_822_507)
  return (value ^ (value >>> 13)) | 0
}
