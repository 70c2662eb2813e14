import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const OTHER_CHANCE = /from 'fast-check'|Math\.random|randomInt\(/

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => join(folder, name))

test('every random test draws from one seed, so that a run tells the same twice', () => {
  const tests = [...filesIn('src'), ...filesIn('demo')].filter(file => file.endsWith('.test.ts'))
  const beside = filesIn('test').filter(file => file.endsWith('.ts') && !file.startsWith(join('test', 'chance.')))
  const drawing = [...tests, ...beside].filter(file => OTHER_CHANCE.test(readFileSync(file, 'utf8')))
  expect(drawing).toEqual([])
})
