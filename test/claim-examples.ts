import type { AnyClaimKind, ClaimExamples } from '../src/papers/claims/claim.js'
import type { Verdict } from '../src/papers/stated.js'
import { drawnStated } from './drawn-stated.js'
import { verdictOf } from './written-claim.js'

const MARKS = { '✓': 'yes', '✗': 'no', '?': 'cannot tell' } as const

/** One claim of an example, and what the check should say of it. */
export interface DrawnClaim {
  readonly claim: string
  readonly holds: Verdict['holds']
  /** Words of its sentence, in lower case. */
  readonly says: string
}

/** Reads the claims of an example: ✓, ✗ or ?, the claim, and words after →. */
export function drawnClaims({ claims }: ClaimExamples): DrawnClaim[] {
  const lines = claims.split('\n').filter(line => line.trim() !== '')
  return lines.map(line => {
    const [, mark, claim = '', says = ''] = /^\s*([✓✗?]) (.+?)(?:\s+→ (.+))?$/.exec(line) ?? []
    if (!mark) throw new Error(`A claim begins with ✓, ✗ or ?: ${line}`)
    return { claim, holds: MARKS[mark as keyof typeof MARKS], says: says.toLowerCase() }
  })
}

/** What a kind says of a claim of one of its examples. */
export function verdictOnExample(kind: AnyClaimKind, { given = '' }: ClaimExamples, { claim }: DrawnClaim): Verdict {
  return verdictOf(kind, claim, drawnStated(given))
}

/** Says whether a kind says of all its examples what it should. */
export function holdsToItsExamples(kind: AnyClaimKind): boolean {
  return kind.examples.every(example =>
    drawnClaims(example).every(drawn => {
      const { holds, why } = verdictOnExample(kind, example, drawn)
      return holds === drawn.holds && why.toLowerCase().includes(drawn.says)
    })
  )
}
