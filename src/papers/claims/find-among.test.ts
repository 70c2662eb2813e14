import { expect, test } from 'vitest'
import { drawnStated } from '../../../test/drawn-stated.js'
import { findAmong } from './find-among.js'
import type { Need } from './need.js'
import { readSubject } from './read-given.js'

const STATED = drawnStated(`
  measure | of         | part       | day        | value           | group                  | average | aim        | change
  CL01    | 806        |            | 2021-12-31 | 520             |                        |         |            |
  CL01    | 806        |            | 2022-01    | 510             |                        |         |            |
  CL01    | 808        |            | 2022-01-31 | 600             |                        |         |            |
  CL01    | 806        | sex=male   | 2022-01-31 | 280             |                        |         |            |
  CL01    | 806        | sex=female | 2022-01-31 | 230             |                        |         |            |
  CL01    | 806        | age=0-4    | 2022-01-31 | 90              |                        |         |            |
  CL01    | 806        |            | 2022-01-31 | 444             |                        |         | target     |
  CL01    | 806        |            | 2022-01-31 | 10              |                        |         |            | fell count difference
  CL02    | England    |            | 2020-03-31 | 66 per 10000    | England                |         |            |
  CL02    | England    |            | 2021-03-31 | 67 per 10000    | England                |         |            |
  CL02    | England    |            | 2022-03-31 | 70 per 10000    | England                |         |            |
  CL02    | neighbours |            | 2021-03-31 | 135.3 per 10000 | statistical neighbours | mean    |            |
  CL02    | neighbours |            | 2021-03-31 | 122 per 10000   | statistical neighbours | median  |            |`)

test('a value is the authority’s own, of its part and day, and no target, change or comparator', () => {
  expect(found({ as: 'value', subject: of('CL01'), day: '2022-01-31' })).toEqual([510])
  expect(found({ as: 'value', subject: of('CL01[sex=male]'), day: '2022-01-31' })).toEqual([280])
  expect(found({ as: 'value', subject: of('CL01@808'), day: '2022-01-31' })).toEqual([600])
  expect(found({ as: 'value', subject: of('CL02'), day: '2021-03-31' })).toEqual([])
  expect(found({ as: 'value', subject: of('CL02@England'), day: '2021-03-31' })).toEqual([67])
})

test('later values, series, parts, others and targets', () => {
  expect(found({ as: 'later', subject: of('CL01'), day: '2021-12-31' })).toEqual([510])
  expect(found({ as: 'later', subject: of('CL01'), day: '2022-01-15' })).toEqual([])
  expect(found({ as: 'series', subject: of('CL01'), since: '2021-12-31', day: '2022-01-31', every: 'month' })).toEqual([
    520, 510
  ])
  expect(found({ as: 'parts', subject: of('CL01'), day: '2022-01-31', by: ['sex'] })).toEqual([280, 230])
  expect(found({ as: 'parts', subject: of('CL01'), day: '2022-01-31', by: [] })).toEqual([280, 230, 90])
  expect(found({ as: 'others', subject: of('CL01'), day: '2022-01-31', group: 'Tees Valley' })).toEqual([600])
  expect(found({ as: 'target', subject: of('CL01'), day: '2022-01-31' })).toEqual([444])
  expect(found({ as: 'trajectory', subject: of('CL01'), day: '2022-01-31' })).toEqual([])
})

test('a comparator is the newest up to the day, or each since a day, of the group and average asked for', () => {
  const england = { as: 'comparator', subject: of('CL02'), group: 'England', average: null, model: null } as const
  expect(found({ ...england, day: '2022-01-31' })).toEqual([67])
  expect(found({ ...england, day: '2022-03-31' })).toEqual([70])
  expect(found({ ...england, day: '2022-01-31', since: '2020-03-31' })).toEqual([66, 67])
  const neighbours = { ...england, group: 'statistical neighbours', day: '2022-01-31' }
  expect(found({ ...neighbours, average: 'mean' })).toEqual([135.3])
  expect(found({ ...neighbours, average: 'median' })).toEqual([122])
})

function of(text: string) {
  return readSubject(text)!
}

function found(need: Exclude<Need, { as: 'chart' }>): (number | null)[] {
  return findAmong({ it: need }, STATED, '806').it.map(({ value }) => value)
}
