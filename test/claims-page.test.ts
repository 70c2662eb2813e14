import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CLAIMS } from '../src/papers/claims/read-claims.js'
import { CONSISTENCY } from '../src/papers/consistency/read-consistency.js'

const page = readFileSync('docs/claims.md', 'utf8')

test('the page of claims has a row for each kind, in order, and no other', () => {
  expect(rowsOf('Kinds of claim')).toEqual(
    [...CLAIMS.values()].map(({ id, claims, example }) => `| ${id} | ${claims} | \`${example}\` |`)
  )
})

test('and one for each check of all numbers', () => {
  expect(rowsOf('What all the numbers of a paper are looked through for')).toEqual(
    CONSISTENCY.map(({ id, finds }) => `| ${id} | ${finds} |`)
  )
})

function rowsOf(heading: string): string[] {
  const section = page.split(/^## /m).find(part => part.startsWith(heading)) ?? ''
  return section.split('\n').filter(line => line.startsWith('| ') && !/^\| (Kind|Check) \|/.test(line))
}
