import { randomBytes } from 'node:crypto'

/** Leave to look at something for a while: its id stands in an address in place of anything about a child. */
export type Granted<T> = T & {
  /** Who alone may use it. */
  readonly reader: string
  /** ISO moment. */
  readonly expires: string
}

/** Grants of one kind, kept in memory: they end with the process. */
export class Grants<T extends object> {
  readonly #grants = new Map<string, Granted<T>>()

  constructor(private readonly minutes: number) {}

  /** Makes a grant and gives its id. */
  make(granted: T & { readonly reader: string }, now: string): string {
    for (const [id, { expires }] of this.#grants) if (expires <= now) this.#grants.delete(id)
    const id = randomBytes(18).toString('base64url')
    this.#grants.set(id, { ...granted, expires: new Date(Date.parse(now) + this.minutes * 60_000).toISOString() })
    return id
  }

  /** A reader's own grant; null when it has run out, was closed, or is another's. */
  find(id: string, reader: string, now: string): Granted<T> | null {
    const grant = this.#grants.get(id)
    return grant && grant.reader === reader && grant.expires > now ? grant : null
  }

  /** Ends a grant before its time. */
  close(id: string): void {
    this.#grants.delete(id)
  }
}
