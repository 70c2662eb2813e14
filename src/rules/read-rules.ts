import { existsSync, readdirSync } from 'node:fs'
import { compareCodes } from './findings/findings.js'
import type { Rule } from './rule.js'

/** Every rule of a return, one from each file of its folder, in order of code. */
export async function readRules(folder: 'ssda903' | 'cin-census'): Promise<readonly Rule[]> {
  // The build binds a folder's rules into one file: hundreds of small ones would be slow to open.
  const bound = new URL(`./${folder}.bound.js`, import.meta.url)
  const rules = existsSync(bound)
    ? ((await import(bound.href)) as { rules: readonly Rule[] }).rules
    : await Promise.all(ruleFiles(folder).map(async url => ((await import(url.href)) as { default: Rule }).default))
  return [...rules].sort((a, b) => compareCodes(a.code, b.code))
}

/** The files of a return's rules; each is named after its code. */
export function ruleFiles(folder: 'ssda903' | 'cin-census'): URL[] {
  const place = new URL(`./${folder}/`, import.meta.url)
  return readdirSync(place)
    .filter(name => /^[A-Za-z0-9]+\.[jt]s$/.test(name))
    .map(name => new URL(name, place))
}
