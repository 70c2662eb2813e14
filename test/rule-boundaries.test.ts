import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { ruleFiles } from '../src/rules/read-rules.js'
import { RETURN_KINDS } from '../src/rules/return/return-kinds.js'
import type { Rule } from '../src/rules/rule.js'
import { runExample } from './rule-examples.js'

const MOVED: Readonly<Record<string, string>> = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' }

for (const [id, folder] of [
  ['ssda903', 'ssda903'],
  ['cin_census', 'cin-census']
] as const) {
  describe(`each comparison in the rules of ${id} is held by an example of its rule`, () => {
    const moved = ruleFiles(folder).flatMap(file => comparisons(file).map(each => [each.name, each] as const))
    test.each(moved)('%s', async (_, { file, text }) => {
      const rule = await ruleFrom(text, dirname(fileURLToPath(file)))
      const noticed = rule.examples.some(example => {
        const { found, expected } = runExample(RETURN_KINDS[id], rule, example)
        return JSON.stringify(found) !== JSON.stringify(expected)
      })
      expect(noticed).toBe(true)
    })
  })
}

/** The text of a rule's file with one comparison moved by one, for each comparison of its logic. */
function comparisons(file: URL): { name: string; file: URL; text: string }[] {
  const text = readFileSync(file, 'utf8')
  const logic = text.indexOf('examples:') === -1 ? text : text.slice(0, text.indexOf('  examples:'))
  const code = logic.replace(/\/\/.*$|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/gm, hidden =>
    ' '.repeat(hidden.length)
  )
  return [...code.matchAll(/(?<= )(<=?|>=?)(?= )/g)].map(({ 0: sign, index }) => {
    const line = text.slice(0, index).split('\n').length
    return {
      name: `${file.pathname.replace(/^.*\//, '')} line ${line}, ${sign} becoming ${MOVED[sign]}`,
      file,
      text: text.slice(0, index) + MOVED[sign] + text.slice(index + sign.length)
    }
  })
}

async function ruleFrom(text: string, folder: string): Promise<Rule> {
  const { outputFiles } = await build({
    stdin: { contents: text, resolveDir: folder, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20.19'
  })
  const code = Buffer.from(outputFiles[0]!.contents).toString('base64')
  return ((await import(`data:text/javascript;base64,${code}`)) as { default: Rule }).default
}
