import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'

// Modules that wait for each other stand still in Node, but not in the runner of the tests.
test('Node itself reads every page without two waiting for each other', () => {
  const script = "const { readPages } = await import('./src/web/read-pages.ts'); console.log((await readPages()).size)"
  const printed = execFileSync('node', ['--import', 'tsx', '--input-type=module', '-e', script], { encoding: 'utf8' })
  expect(Number(printed)).toBe(readdirSync('src/web/pages').length)
})
