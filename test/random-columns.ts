import { addDays, type Day } from '../src/domain/day.js'
import type { Value } from '../src/lake/engine.js'
import fc from './chance.js'

/** Days few enough to meet often: the edges of years and windows, birthdays, and holidays. */
const DAYS: readonly Day[] = [
  '2021-05-04',
  '2021-10-01',
  '2022-03-31',
  '2022-04-01',
  '2022-04-28',
  '2022-12-23',
  '2023-03-31',
  '2023-04-01',
  '2023-05-31',
  '2024-02-29'
]

export type Column = fc.Arbitrary<Value>
/** A table's columns, each with what may stand in it. */
export type Columns = Readonly<Record<string, Column>>

export const maybe = (value: Column): Column => fc.option(value, { nil: null, freq: 6 })
export const one = (...values: Value[]): Column => maybe(fc.constantFrom(...values))
export const day = maybe(
  fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom(0, 0, 0, 0, 1, -1, 30)).map(([from, days]) => addDays(from, days))
)
/** The council's own id of a child, mostly of one of two; null is a record without. */
export const id: Column = fc.constantFrom<Value>('a', 'a', 'a', 'a', 'b', 'b', null)
export const postcode = one('TS1 1AA', 'ts11ab', 'TS1 1AC', 'TS1 1AD', 'XX1 1XX')
export const yesNo = one('Y', 'N', 'U')
export const flag = one('0', '1')
export const placement = {
  type: one('U6', 'U6', 'R1', 'K2', 'T1', 'T3', 'A3', 'A4', 'A5', 'A6'),
  provider: one('PR1', 'PR4'),
  urn: one('SC1', 'SC2')
}
export const status = one('C1', 'C1', 'V2', 'E1', 'D1', 'V4')
export const startReason = one('S', 'S', 'L', 'P', 'T', 'B', 'U')
export const endReason = one('X1', 'X1', 'X1', 'E4A', 'E11', 'E12')
export const need = one('N1', 'N4')
export const source = one('1A', '2A')
export const worker = one('w1', 'w1', 'w2')
export const team = one('t1', 't1', 't2')
export const allocated = { allocated_worker: worker, allocated_team: team }
