import { createHash } from 'node:crypto'

/** A child who may be drawn. */
export interface Candidate {
  readonly child: string
  /** Who works with the child; null when nobody is recorded. */
  readonly worker: string | null
  /** The group the sample keeps in proportion: `5-9`, `C2, U1`. */
  readonly stratum: string
}

/** How a sample is drawn. The same seed over the same children draws the same sample. */
export interface Draw {
  readonly size: number
  /** The most children of one worker; null for no limit. */
  readonly perWorker: number | null
  readonly seed: number
}

/** Children drawn, in the order they were, and what was passed over. */
export interface Sample<C extends Candidate> {
  readonly drawn: readonly C[]
  /** Children whose turn came when their worker had as many as may be. */
  readonly passedOver: readonly C[]
  /** By group, as the candidates come: how many children there are, and how many were drawn. */
  readonly strata: readonly { readonly stratum: string; readonly children: number; readonly drawn: number }[]
}

/**
 * Draws a sample in proportion to the groups, no worker's children more often than may be. Children stand in the order
 * of a hash of the seed and their id, so that anyone can draw it again; places a group cannot fill go to the next in
 * that order, whatever their group.
 */
export function drawSample<C extends Candidate>(candidates: readonly C[], draw: Draw): Sample<C> {
  const ordered = inOrder(candidates, draw.seed)
  const places = placesByStratum(ordered, Math.min(draw.size, ordered.length))
  const taken = new Map<string, number>()
  const drawn: C[] = []
  const passedOver: C[] = []
  const waiting: C[] = []
  for (const each of ordered) {
    const left = places.get(each.stratum) ?? 0
    if (left === 0) waiting.push(each)
    else if (mayTake(taken, each, draw)) {
      places.set(each.stratum, left - 1)
      drawn.push(each)
    } else passedOver.push(each)
  }
  for (const each of waiting) {
    if (drawn.length >= draw.size) break
    if (mayTake(taken, each, draw)) drawn.push(each)
    else passedOver.push(each)
  }
  return { drawn, passedOver, strata: strataOf(candidates, drawn) }
}

function inOrder<C extends Candidate>(candidates: readonly C[], seed: number): C[] {
  const placed = candidates.map(candidate => ({ candidate, place: placeOf(seed, candidate.child) }))
  return placed.sort((one, other) => (one.place < other.place ? -1 : 1)).map(({ candidate }) => candidate)
}

function placeOf(seed: number, child: string): string {
  return createHash('sha256').update(`${seed} ${child}`).digest('hex')
}

/** Counts a child for its worker, unless the worker has as many as may be. */
function mayTake(taken: Map<string, number>, { worker }: Candidate, { perWorker }: Draw): boolean {
  if (worker === null) return true
  const count = taken.get(worker) ?? 0
  if (perWorker !== null && count >= perWorker) return false
  taken.set(worker, count + 1)
  return true
}

/** Shares out places in proportion; those left over by rounding go to the largest remainders. */
function placesByStratum(candidates: readonly Candidate[], size: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { stratum } of candidates) counts.set(stratum, (counts.get(stratum) ?? 0) + 1)
  const shares = [...counts].map(([stratum, count]) => ({ stratum, share: (count * size) / candidates.length }))
  const places = new Map(shares.map(({ stratum, share }) => [stratum, Math.floor(share)]))
  const left = size - [...places.values()].reduce((sum, each) => sum + each, 0)
  const byRemainder = shares.sort(
    (one, other) => (other.share % 1) - (one.share % 1) || (one.stratum < other.stratum ? -1 : 1)
  )
  for (const { stratum } of byRemainder.slice(0, left)) places.set(stratum, places.get(stratum)! + 1)
  return places
}

function strataOf<C extends Candidate>(candidates: readonly C[], drawn: readonly C[]): Sample<C>['strata'] {
  const names = [...new Set(candidates.map(({ stratum }) => stratum))]
  const count = (children: readonly C[], name: string) => children.filter(({ stratum }) => stratum === name).length
  return names.map(stratum => ({ stratum, children: count(candidates, stratum), drawn: count(drawn, stratum) }))
}
