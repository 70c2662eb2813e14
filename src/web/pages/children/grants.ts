import type { View } from '../../application.js'
import { type Granted, Grants } from '../../grants.js'

const MINUTES = 15

/** The children behind a figure that a reader may look at for a short while, having said why. */
export type Grant = Granted<GrantedList>

interface GrantedList {
  readonly indicator: string
  readonly view: View
  readonly counted: boolean
  readonly purpose: string
  readonly words: string
}

const grants = new Grants<GrantedList>(MINUTES)

/** Makes a grant that lasts 15 minutes and gives its id. */
export function makeGrant(granted: Omit<Grant, 'expires'>, now: string): string {
  return grants.make(granted, now)
}

/** A reader's own grant; null when it has run out, was closed, or is another's. */
export function findGrant(id: string, reader: string, now: string): Grant | null {
  return grants.find(id, reader, now)
}

/** Ends a grant before its time. */
export function closeGrant(id: string): void {
  grants.close(id)
}
