import { expect, test } from 'vitest'
import { written } from '../../../test/written-claim.js'
import type { Takes } from './claim.js'
import { compared, exactly } from './fraction.js'
import { readGiven, readSubject } from './read-given.js'
import { printedSize, readSize } from './size.js'

const TAKES = {
  measure: { as: 'measure', is: 'what' },
  way: { as: 'choice', of: ['rose', 'fell'], is: 'which way' },
  on: { as: 'day', is: 'the day' },
  by: { as: 'size', optional: true, is: 'how much' },
  why: { as: 'words', optional: true, is: 'the reason' }
} as const satisfies Takes

test('words that stand alone are the arguments in their order, save those given by name', () => {
  const { given } = readGiven(TAKES, written('CL01 2022-01-31 way=fell by="5 percentage points" why="two left"'))
  expect(given).toMatchObject({
    measure: { measure: 'CL01', of: null, part: null },
    way: 'fell',
    on: '2022-01-31',
    by: { in: 'points', decimals: 0, text: '5 percentage points' },
    why: 'two left'
  })
})

test('everything that is wrong is said at once', () => {
  const { given, wrong } = readGiven(TAKES, written('CL01 sank 31/01/2022 by=lots speed=5 a b c'))
  expect(given).toBeNull()
  expect(wrong).toEqual([
    'This claim takes no ‘speed’; it takes measure, way, on, by, why.',
    'This claim has no place for ‘b’.',
    'This claim has no place for ‘c’.',
    '‘way=sank’ is not one of rose, fell.',
    '‘on=31/01/2022’ is not a day, as 2025-03-31.',
    '‘by=lots’ is not a number with its unit, as 17%, 5 points or 128.'
  ])
  expect(readGiven(TAKES, written('CL01')).wrong).toEqual(['‘way’ is missing: which way.', '‘on’ is missing: the day.'])
})

test('a measure has a part and an area where they are written', () => {
  expect(readSubject('CL02[sex=female]@England')).toEqual({
    measure: 'CL02',
    of: 'England',
    part: { by: 'sex', category: 'female' }
  })
  expect(readSubject('LAIT:LACnum@North East')).toMatchObject({ measure: 'LAIT:LACnum', of: 'North East', part: null })
  expect(readSubject('CL02[sex]')).toBeNull()
})

test('a size has its unit and as many decimals as were written', () => {
  const read = (text: string) => {
    const size = readSize(text)
    return size && [compared(size.value, exactly(Number(text.replace(/[^\d.]/g, '')))), size.decimals, size.in]
  }
  expect(read('19.50%')).toEqual([0, 2, 'per cent'])
  expect(read('1,107')).toEqual([0, 0, 'number'])
  expect(read('1 point')).toEqual([0, 0, 'points'])
  expect(readSize('38.6 per 10,000')).toMatchObject({ decimals: 1, in: 'per 10,000' })
  expect(read('176 days')).toEqual([0, 0, 'days'])
  for (const text of ['', 'about 5', '1,10', '5 %%', '1.2.3']) expect(readSize(text)).toBeNull()
  expect(printedSize({ printed: '1,107.5', unit: 'rate' })).toMatchObject({ decimals: 1, in: 'per 10,000' })
  expect(printedSize({ printed: 'Not shown', unit: 'percent' })).toBeNull()
})
