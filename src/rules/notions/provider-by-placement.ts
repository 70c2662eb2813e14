import { FOR_ADOPTION, FOSTERING } from './care-facts.js'

/** The providers of which the return says what they do not provide; PR0 are the child's own parents. */
export type ProviderCode = 'PR0' | 'PR1' | 'PR2' | 'PR3' | 'PR4' | 'PR5'

interface Placed {
  readonly PLACE: string | null
  readonly PLACE_PROVIDER: string | null
}

/** Whether an episode names a provider, and its placement is of a kind that provider cannot give. */
export function isWronglyProvidedBy(provider: ProviderCode, { PLACE, PLACE_PROVIDER }: Placed): boolean {
  if (PLACE_PROVIDER !== provider) return false
  // Parents provide placements with parents and no others; a placement left blank is none of theirs.
  return provider === 'PR0' ? PLACE !== 'P1' : NOT_PROVIDED[provider].has(PLACE)
}

const NOT_BY_COUNCILS: ReadonlySet<string | null> = new Set(['P1', 'R2', 'R5'])
const ONLY_BY_PARENTS: ReadonlySet<string | null> = new Set(['P1'])

const NOT_PROVIDED: Readonly<Record<Exclude<ProviderCode, 'PR0'>, ReadonlySet<string | null>>> = {
  PR1: NOT_BY_COUNCILS,
  PR2: NOT_BY_COUNCILS,
  PR3: new Set(['P1', 'K1', 'K2', ...FOR_ADOPTION, ...FOSTERING]),
  PR4: ONLY_BY_PARENTS,
  PR5: ONLY_BY_PARENTS
}
