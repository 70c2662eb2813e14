import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { readRules } from '../read-rules.js'
import type { Rule } from '../rule.js'
import { bindRules } from './bind-rules.js'

test.each(['with the rest', 'when needed'] as const)(
  'rules opened %s are those of the folder, in its order',
  async how => {
    const { outputFiles } = await build({
      stdin: { contents: "export { readRules } from './src/rules/read-rules.ts'", resolveDir: '.' },
      bundle: true,
      write: false,
      format: 'esm',
      plugins: [bindRules('src', how)]
    })
    const code = Buffer.from(outputFiles[0]!.contents).toString('base64')
    const bound = (await import(`data:text/javascript;base64,${code}`)) as { readRules: typeof readRules }
    for (const folder of ['ssda903', 'cin-census'] as const) {
      const rules = await bound.readRules(folder)
      expect(rules.map(told)).toEqual((await readRules(folder)).map(told))
      expect(rules.every(({ examples }) => examples.length === 0)).toBe(folder === 'cin-census')
    }
  }
)

function told({ examples: _, breaks, find, findIn, ...rest }: Rule) {
  return { ...rest, looks: [breaks, find, findIn].map(each => each !== undefined) }
}
