import { expect, test } from 'vitest'
import { authorities } from './authority.js'
import { authorityNamed } from './authority-named.js'

test('every standing authority is found by its own name, and no two share one when written plainly', () => {
  const standing = authorities.filter(each => each.ended === null)
  expect(standing.filter(each => authorityNamed(each.name) !== each).map(each => each.name)).toEqual([])
})

test.each([
  ['Middlesbrough Borough Council', '806'],
  ['London Borough of Barking & Dagenham', '301'],
  ['City of York Council', '816'],
  ['Kingston upon Hull, City of', '810']
])('%s is authority %s', (name, code) => {
  expect(authorityNamed(name)?.code).toBe(code)
})

test('a name of no authority is none', () => {
  expect(authorityNamed('Arnor borough council')).toBeUndefined()
})
