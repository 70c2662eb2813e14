import { randomBytes } from 'node:crypto'
import type { View } from '../../application.js'

const MINUTES = 15

/** What a reader may look at for a short while, having said why; its id stands in the address in place of anything about a child. */
export interface Grant {
  readonly reader: string
  readonly indicator: string
  readonly view: View
  readonly counted: boolean
  readonly purpose: string
  readonly words: string
  /** ISO moment. */
  readonly expires: string
}

const grants = new Map<string, Grant>()

/** Makes a grant that lasts 15 minutes and gives its id. */
export function makeGrant(granted: Omit<Grant, 'expires'>, now: string): string {
  for (const [id, { expires }] of grants) if (expires <= now) grants.delete(id)
  const id = randomBytes(18).toString('base64url')
  grants.set(id, { ...granted, expires: new Date(Date.parse(now) + MINUTES * 60_000).toISOString() })
  return id
}

/** A reader's own grant; null when it has run out, was closed, or is another's. */
export function findGrant(id: string, reader: string, now: string): Grant | null {
  const grant = grants.get(id)
  return grant && grant.reader === reader && grant.expires > now ? grant : null
}

/** Ends a grant before its time. */
export function closeGrant(id: string): void {
  grants.delete(id)
}
