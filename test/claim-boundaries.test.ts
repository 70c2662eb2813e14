import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import type { AnyClaimKind } from '../src/papers/claims/claim.js'
import type { ConsistencyCheck } from '../src/papers/consistency/consistency-check.js'
import { holdsToItsExamples } from './claim-examples.js'
import { findsItsExamples } from './consistency-examples.js'

/** What a comparison becomes: `<` and its like are moved by one, and the sign of `compared` by one. */
const MOVED: Readonly<Record<string, readonly string[]>> = {
  '<': ['<='],
  '<=': ['<'],
  '>': ['>='],
  '>=': ['>'],
  '=== 1': ['!== -1'],
  '=== -1': ['!== 1'],
  '!== 1': ['=== -1'],
  '!== -1': ['=== 1']
}

describe.each([
  ['claims/kinds', (kind: unknown) => holdsToItsExamples(kind as AnyClaimKind)],
  ['consistency/checks', (check: unknown) => findsItsExamples(check as ConsistencyCheck)]
] as const)('each comparison in src/papers/%s is held by an example', (name, holds) => {
  const folder = new URL(`../src/papers/${name}/`, import.meta.url)
  const moved = readdirSync(folder).flatMap(file => comparisons(new URL(file, folder)))
  test.each(moved.map(each => [each.name, each] as const))('%s', async (_, { text }) => {
    expect(await noticed(text, fileURLToPath(folder), holds)).toBe(true)
  })
})

async function noticed(text: string, folder: string, holds: (definition: unknown) => boolean): Promise<boolean> {
  const definition = await definitionFrom(text, folder)
  try {
    return !holds(definition)
  } catch {
    return true
  }
}

/** The text of a file with one comparison of its logic moved, for each comparison. */
function comparisons(file: URL): { name: string; text: string }[] {
  const text = readFileSync(file, 'utf8')
  const hidden = text.replace(/\/\/.*$|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|^ {2}examples: \[[\s\S]*?^ {2}\]/gm, part =>
    part.replaceAll(/[<>=!]/g, ' ')
  )
  return [...hidden.matchAll(/(?<= )(<=?|>=?)(?= )|[=!]== -?1\b/g)].flatMap(({ 0: sign, index }) => {
    const line = text.slice(0, index).split('\n').length
    return (MOVED[sign] ?? []).map(becomes => ({
      name: `${file.pathname.replace(/^.*\//, '')} line ${line}, ${sign} becoming ${becomes}`,
      text: text.slice(0, index) + becomes + text.slice(index + sign.length)
    }))
  })
}

async function definitionFrom(contents: string, resolveDir: string): Promise<unknown> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20.19'
  })
  const code = Buffer.from(outputFiles[0]!.contents).toString('base64')
  return ((await import(`data:text/javascript;base64,${code}`)) as { default: unknown }).default
}
