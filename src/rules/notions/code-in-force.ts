import type { CodeSet } from '../../domain/code-set.js'
import type { StatutoryYear } from '../../domain/statutory-year.js'

/** Whether a value is a code of a list in a collection year; a blank is none. Spellings other than the code itself are not taken. */
export function isCode(set: CodeSet, value: string | null, year: StatutoryYear): boolean {
  return value !== null && codesOf(set, year).has(value)
}

const known = new WeakMap<CodeSet, Map<StatutoryYear, ReadonlySet<string>>>()

function codesOf(set: CodeSet, year: StatutoryYear): ReadonlySet<string> {
  const years = known.get(set) ?? new Map<StatutoryYear, ReadonlySet<string>>()
  known.set(set, years)
  const codes = years.get(year) ?? new Set(inForce(set, year))
  years.set(year, codes)
  return codes
}

function inForce({ codes }: CodeSet, year: StatutoryYear): string[] {
  return codes
    .filter(({ since, until }) => (since ?? year) <= year && year <= (until ?? year))
    .map(({ code }) => code.toUpperCase())
}
