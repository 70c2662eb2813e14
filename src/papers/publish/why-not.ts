import { InputError } from '../../domain/input-error.js'
import { type Item, itemIn, listItems } from '../../register/items.js'
import type { Register } from '../../register/register.js'
import type { Check } from '../check.js'
import type { Place } from '../stated.js'
import type { WorkedOut } from '../work-out.js'
import type { OnRecord } from './frozen.js'
import { type ChildIds, printedChildIds } from './printed-child-ids.js'

/** A paper that may not be published yet: everything that stands in the way, a sentence each. */
export class NotReady extends InputError {
  constructor(readonly reasons: readonly string[]) {
    super(reasons.join('\n'))
  }
}

/** Sign-offs of a paper as it stands, and reasons given for claims that fail. */
export interface OnPaper {
  readonly signOffs: readonly Item[]
  readonly overrides: readonly Item[]
}

/** What is said of a paper: sign-offs of its present text alone, newest first, and overrides. */
export async function onPaper(register: Register, paper: Item): Promise<OnPaper> {
  const of = { authority: paper.authority, partOf: paper.id }
  const [signed, overrides] = await Promise.all([
    listItems(register, { ...of, kind: 'paper-sign-off', last: true }),
    listItems(register, { ...of, kind: 'claim-override' })
  ])
  const standing = await Promise.all(
    signed.items.map(async each => ((await isOfText(register, each, paper)) ? [each] : []))
  )
  return { signOffs: standing.flat(), overrides: overrides.items }
}

/** A claim that does not hold. */
export interface FailingClaim {
  /** What a reason for it is kept under; it may tell a figure. */
  readonly key: string
  readonly sentence: string
  /** True where its figures are not for the reader. */
  readonly isWithheld: boolean
}

const WITHHELD =
  'what officers alone are shown does not bear this out. Somebody who sees their figures is to look at it.'

/** What stands in the way of publishing. */
export interface Standing {
  /** What must be mended, a sentence each. */
  readonly reasons: readonly string[]
  /** Claims that do not hold, and that nobody let stand. */
  readonly claims: readonly FailingClaim[]
}

/** What stands in the way of publishing a paper; nothing when it may be. What is withheld is told without its figures. */
export function standingOf(worked: WorkedOut, said: OnPaper, children: ChildIds, isWithheld = false): Standing {
  const { signOffs, overrides } = said
  const { document, checks } = worked
  const placed = ({ at, sentence }: { readonly at: Place; readonly sentence: string }): string =>
    `Line ${at.line}, column ${at.column}: ${sentence}`
  const excused = new Set(overrides.map(({ fields }) => fields.claim))
  const failing = checks.filter(({ finding, key }) => finding === 'fails' && !excused.has(key))
  const latest = new Map([...signOffs].reverse().map(each => [each.fields.as, each.fields.agreed]))
  const against = [...latest].filter(([, agreed]) => agreed === 'no').map(([as]) => as)
  return {
    reasons: [
      ...worked.problems.map(placed),
      ...(document.audience === 'officers' ? [] : printedChildIds(document, recordOf(said, checks), children)),
      ...(latest.size === 0 ? ['Nobody has signed it off as it stands.'] : []),
      ...against.map(as => `${as} does not agree that it is ready.`)
    ],
    claims: failing.map(({ key, at, sentence }) => ({
      key,
      sentence: placed({ at, sentence: isWithheld ? WITHHELD : sentence }),
      isWithheld
    }))
  }
}

/** Everything that stands in the way, in sentences. */
export function whyNot(worked: WorkedOut, said: OnPaper, children: ChildIds): string[] {
  const { reasons, claims } = standingOf(worked, said, children)
  return [...reasons, ...claims.map(({ sentence }) => sentence)]
}

/** What is printed of both in the paper's record: of overrides those of claims that the form itself makes, since a claim may tell figures. */
export function recordOf(
  { signOffs, overrides }: Pick<OnPaper, 'signOffs' | 'overrides'>,
  checks: readonly Check[]
): OnRecord[] {
  const made = new Set(checks.map(({ key }) => key))
  const said = (what: string, words: unknown, { by_name: by, at }: Item): OnRecord => ({
    what,
    by,
    at: new Date(at).toISOString(),
    words: typeof words === 'string' ? words : ''
  })
  return [
    ...signOffs.map(each => said(`signed as ${each.fields.as}`, each.fields.words, each)),
    ...overrides
      .filter(({ fields }) => made.has(String(fields.claim)))
      .map(each => said(`let stand: ${each.fields.claim}`, each.fields.reason, each))
  ]
}

async function isOfText(register: Register, signOff: Item, paper: Item): Promise<boolean> {
  const signed = await itemIn(register, paper.id, Number(signOff.fields.version))
  const same = (field: string): boolean => (signed?.fields[field] ?? null) === (paper.fields[field] ?? null)
  return signed !== null && ['text', 'title', 'asAt', 'knownAt', 'meeting', 'body', 'audience'].every(same)
}
