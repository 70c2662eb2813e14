/** What was worked out lately, by a key that says all it follows from; the oldest asked for is let go first. */
export class Recent<T> {
  readonly #kept = new Map<string, T>()

  constructor(private readonly most: number) {}

  /** What stands under the key, made now if it is not there. A promise that fails is not kept. */
  of(key: string, make: () => T): T {
    const value = this.#kept.get(key) ?? make()
    this.#kept.delete(key)
    this.#kept.set(key, value)
    if (value instanceof Promise) value.catch(() => this.#kept.delete(key))
    if (this.#kept.size > this.most) this.#kept.delete(this.#kept.keys().next().value!)
    return value
  }
}
