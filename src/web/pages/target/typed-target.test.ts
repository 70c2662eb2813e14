import { expect, test } from 'vitest'
import type { Unit } from '../../../indicators/indicator.js'
import { readTarget } from './typed-target.js'

const RIGHT = { from: '1/4/2026', until: '', basis: 'Agreed by the board' }

test.each<[Unit, string, number, string]>([
  ['count', '1,000,000', 1_000_000, '1,000,001'],
  ['count', '480', 480, '480.5'],
  ['days', '42', 42, '42.5'],
  ['rate', '97.5', 97.5, '97.55'],
  ['ratio', '1.25', 1.25, '1.255'],
  ['percent', '12.5 %', 12.5, '1e1']
])('of the unit %s, %s is a target and the next is none', (unit, text, value, wrong) => {
  expect(readTarget({ ...RIGHT, value: text }, unit, [])).toMatchObject({ target: { value }, errors: {} })
  expect(Object.keys(readTarget({ ...RIGHT, value: wrong }, unit, []).errors)).toEqual(['value'])
})
