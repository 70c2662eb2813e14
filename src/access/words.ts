import { countLetters, visibleLine } from '../domain/visible-line.js'

const FEWEST_LETTERS = 10
const MOST_LETTERS = 500

/** What is wrong with the words in which somebody says why. */
export type WordsFault = 'no words' | 'too many words'

/** What is wrong with words that say why; null when they will do. */
export function faultOfWords(words: string): WordsFault | null {
  if (countLetters(words) < FEWEST_LETTERS) return 'no words'
  return visibleLine(words).length > MOST_LETTERS ? 'too many words' : null
}

/** Words as the access log holds them: what prints nothing has no place there, and PostgreSQL refuses one such sign. */
export function plainWords(words: string): string {
  return visibleLine(words).slice(0, MOST_LETTERS)
}

/** The fault in a sentence for beside the field; null when there is none. */
export function sayFault(fault: string | null): string | null {
  if (fault === 'no words') return `Say why, in at least ${FEWEST_LETTERS} letters`
  return fault === 'too many words' ? `Say why in ${MOST_LETTERS} letters or fewer` : null
}
