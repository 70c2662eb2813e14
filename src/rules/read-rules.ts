import { readdirSync } from 'node:fs'
import { compareCodes } from './findings/compare-codes.js'
import type { Rule } from './rule.js'

/** Every rule of a return, one from each file of its folder, in order of code; what is built has them bound together. */
export async function readRules(folder: 'ssda903' | 'cin-census'): Promise<readonly Rule[]> {
  const rules = await Promise.all(
    ruleFiles(folder).map(async url => ((await import(url.href)) as { default: Rule }).default)
  )
  return [...rules].sort((a, b) => compareCodes(a.code, b.code))
}

/** The files of a return's rules; each is named after its code. */
export function ruleFiles(folder: 'ssda903' | 'cin-census'): URL[] {
  const place = new URL(`./${folder}/`, import.meta.url)
  return readdirSync(place)
    .filter(name => /^[A-Za-z0-9]+\.[jt]s$/.test(name))
    .map(name => new URL(name, place))
}
