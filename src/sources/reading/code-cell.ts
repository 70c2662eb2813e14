import type { Code, CodeSet } from '../../domain/code-set.js'
import { plain } from './plain.js'

/** Finds the code that a cell means; null when it means none of them. */
export type FindCode = (text: string) => Code | null

/**
 * A finder of the codes of a set: by the code itself, its label or another spelling, alone or after an Annex A letter
 * (`a) WBRI`), or by a code that stands before its wording (`6: Police`, `N1 - Abuse or neglect`). Whole words only.
 */
export function codeFinder(set: CodeSet): FindCode {
  const codes = new Map<string, Code>()
  for (const code of set.codes) {
    for (const spelling of [code.label, ...(code.spellings ?? [])]) codes.set(plain(spelling), code)
  }
  for (const code of set.codes) codes.set(plain(code.code), code)
  const known = new Map<string, Code | null>()
  return text => {
    const before = known.get(text)
    if (before !== undefined) return before
    const code = find(text, codes)
    if (known.size > 10_000) known.clear()
    known.set(text, code)
    return code
  }
}

function find(text: string, codes: ReadonlyMap<string, Code>): Code | null {
  const unletteredText = text.replace(/^\s*[a-z]{1,2}\d?\)\s*/i, '')
  for (const wording of [text, unletteredText]) {
    const whole = /^\d+\.0+$/.test(wording) ? wording.replace(/\.0+$/, '') : wording
    const code = codes.get(plain(whole)) ?? codes.get(plain(headOf(whole)))
    if (code) return code
  }
  return null
}

/** The word before a colon or a dash that parts a code from its wording; nothing when there is none. */
function headOf(wording: string): string {
  return /^\s*([\p{L}\p{N}]+)\s*(?::|\s[-–—]\s?|[–—])/u.exec(wording)?.[1] ?? ''
}
