import type { ReturnChild } from '../return/return-child.js'
import type { RowOf } from '../return/return-table.js'
import type { EpisodeRow, Ssda903Shapes } from '../return/ssda903-return.js'
import { isShortBreak } from './care-facts.js'
import { isUnaccompanied, wasUnaccompanied } from './unaccompanied-facts.js'

type Tables = 'Header' | 'UASC' | 'Header_last' | 'UASC_last'
type WithHeaders = ReturnChild & { readonly [T in Tables]: readonly RowOf<Ssda903Shapes[T]>[] }

/**
 * Whether the home and the placement of an episode are asked for: not in a series of short breaks, nor of a child who is
 * unaccompanied this year or was last year. The year before that is not at hand.
 */
export function isAskedForAddresses(episode: EpisodeRow, child: WithHeaders): boolean {
  return !isShortBreak(episode) && !isUnaccompanied(child) && !wasUnaccompanied(child)
}
