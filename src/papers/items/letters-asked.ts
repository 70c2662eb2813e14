import type { Item } from '../../register/items.js'
import type { PaperFacts } from '../facts/paper-facts.js'
import { namedItems } from './named-item.js'

/** Letters that a binding is about; a sentence for the author where the one named is not there. */
export interface LettersAsked {
  readonly letters: readonly Item[]
  readonly problem?: string
}

/** The letter of a name, or the `latest`, or all: of those with findings, the oldest first. */
export function lettersAsked(facts: PaperFacts, named: string | null): LettersAsked {
  const holding = new Set(facts.items('finding').map(({ part_of }) => part_of))
  const all = facts.items('letter').filter(({ id }) => holding.has(id))
  if (named === null) return { letters: all }
  const letters = named === 'latest' ? all.slice(-1) : namedItems(all, named)
  if (letters.length > 0 || named === 'latest') return { letters }
  return { letters, problem: `There is no letter or report with findings called “${named}”.` }
}
