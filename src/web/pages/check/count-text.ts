import { roundedText } from '../../../documents/format-figure.js'

/** A count with its noun. @example countText(1234, 'rule') // '1,234 rules' */
export function countText(count: number, one: string, many = `${one}s`): string {
  return `${roundedText(count, 0)} ${count === 1 ? one : many}`
}

/** Errors and queries, those there are none of left out. @example totalsText(1234, 56) // '1,234 errors and 56 queries' */
export function totalsText(errors: number, queries: number): string {
  if (queries === 0) return countText(errors, 'error')
  const some = countText(queries, 'query', 'queries')
  return errors === 0 ? some : `${countText(errors, 'error')} and ${some}`
}
