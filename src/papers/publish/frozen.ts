import { createHash } from 'node:crypto'
import type { Audience, Document } from '../../documents/block.js'
import type { Day } from '../../domain/day.js'
import { InputError } from '../../domain/input-error.js'
import type { Figure } from '../../figures/figure.js'
import type { StandingDecisions } from '../../register/decisions.js'
import type { Check } from '../check.js'
import type { Paper } from '../paper.js'
import type { Stated } from '../stated.js'
import type { NotShown } from './not-shown.js'

/** A load that a paper's figures stand on, with the hashes of the files that were received and of all that is kept. */
export interface FrozenLoad {
  readonly number: number
  readonly source: string
  readonly period: string
  readonly received: readonly HashedFile[]
  readonly kept: readonly HashedFile[]
}

export interface HashedFile {
  readonly name: string
  readonly sha256: string
}

/** Somebody's word that stands beside a published paper: a sign-off, or a claim let stand with a reason. */
export interface OnRecord {
  readonly what: string
  readonly by: string
  readonly at: string
  readonly words: string
}

/**
 * A published paper as one audience has it: its text, what it shows, and all that it followed from. Nothing of the moment
 * of publishing is in it: the same paper published again from the same state is the same to the byte.
 */
export interface FrozenPaper {
  readonly form: typeof FORM
  readonly audience: Audience
  readonly paper: Omit<Paper, 'draft' | 'text'>
  /** Its text, for officers alone: what is written for some readers alone is for no others. */
  readonly text: string | null
  readonly textHash: string
  readonly document: Document
  readonly stated: readonly Stated[]
  /** What its claims and numbers were found to be. */
  readonly checks: readonly Check[]
  /** Every figure it gives, as its audience sees it. */
  readonly figures: readonly Figure[]
  readonly loads: readonly FrozenLoad[]
  readonly definitions: string
  readonly editions: readonly { readonly name: string; readonly id: string }[]
  readonly decisions: readonly { readonly day: Day; readonly decided: StandingDecisions }[]
  /** What it tells of people's work, and in which version. */
  readonly items: readonly { readonly id: string; readonly version: number }[]
  /** The paper before it that it is compared with, by its hash. */
  readonly previous: string | null
  /** Earlier papers that disclosure control set it against, by hash. */
  readonly before: readonly string[]
  readonly record: readonly OnRecord[]
  /** What members and the public are not shown, and why: in the officers' form alone. */
  readonly notShown?: readonly NotShown[]
}

const FORM = 'Sightline paper 1'

/** A frozen paper with its hash, as text: a line each, and the same text for the same paper. */
export function sealed(paper: FrozenPaper): { readonly hash: string; readonly text: string } {
  const body = canonical(paper)
  const hash = hashOf(body)
  return { hash, text: `{"hash":"${hash}","paper":${body}}\n` }
}

/** A frozen paper that was read, and whether it has the hash it says it has. */
export interface ReadFrozen {
  readonly hash: string
  readonly isWhole: boolean
  readonly paper: FrozenPaper
}

/** Reads a frozen paper. @throws InputError when the text is none */
export function readFrozen(text: string, name: string): ReadFrozen {
  const found = parsed(text)
  if (found?.paper?.form !== FORM || typeof found.hash !== 'string')
    throw new InputError(`${name} is not a paper published by Sightline.`)
  const { hash, paper } = found
  // The text itself, not only what it says: a byte added anywhere shows.
  const isWhole = sealed(paper).text === text && hashOf(canonical(paper)) === hash
  return { hash, isWhole, paper }
}

function parsed(text: string): { readonly hash?: string; readonly paper: FrozenPaper } | null {
  try {
    return JSON.parse(text) as { hash?: string; paper: FrozenPaper }
  } catch {
    return null
  }
}

/** JSON with the names of each object in order of the alphabet. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each
  )
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
