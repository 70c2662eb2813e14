import { expect, test } from 'vitest'
import { InputError } from '../../domain/input-error.js'
import { allCounted, comingsAndGoings, counted, placements } from './chart-blocks/block-examples.js'
import { describeFlows } from './flows/describe-flows.js'
import { type FlowPeriod, type Flows, shownFlows } from './flows/flows.js'
import { describeMix } from './mix/describe-mix.js'
import { type Mix, mixPlan } from './mix/mix.js'
import { monthPeriod, periodTicks, yearPeriod } from './period.js'

const whole = (total: number, ...parts: readonly (readonly [string, number])[]): Mix => ({
  whole: 'children',
  periods: [{ ...yearPeriod('2025-26'), total: counted(total) }],
  parts: parts.map(([name, count]) => ({ name, counts: allCounted(count) }))
})

test('the slices of a column come to the whole, what is in no part last', () => {
  const plan = mixPlan(whole(200, ['A', 50], ['B', 130]))
  expect(plan.columns[0]!.slices).toEqual([
    { name: 'A', part: 0, count: 50, from: 0, to: 25 },
    { name: 'B', part: 1, count: 130, from: 25, to: 90 },
    { name: 'Other', part: null, count: 20, from: 90, to: 100 }
  ])
  expect(mixPlan(whole(180, ['A', 50], ['B', 130])).columns[0]!.slices).toHaveLength(2)
})

test('what is left over is named apart from a part called Other', () => {
  expect(mixPlan(whole(200, ['Other', 50])).rest).toBe('In no part')
})

test('parts that are more than their whole are refused with their period and numbers', () => {
  expect(() => mixPlan(whole(100, ['A', 60], ['B', 41]))).toThrow(
    new InputError('The parts are more than the whole in 2025-26 (101 in the parts, 100 in all).')
  )
  expect(mixPlan(whole(100, ['A', 60], ['B', 40])).columns[0]!.missing).toBeNull()
})

test('of more parts than can be told apart the smallest are in what is left over', () => {
  const parts = Array.from({ length: 9 }, (_, index) => [`P${index}`, 10 + index] as const)
  const plan = mixPlan(whole(200, ...parts))
  expect(plan.drawn).toEqual(['P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8'])
  expect(plan.folded).toEqual(['P0', 'P1'])
  expect(plan.columns[0]!.slices.at(-1)).toMatchObject({ name: 'Other', count: 200 - 126 + 10 + 11 })
  expect(describeMix(plan)).toContain('Other holds 2 parts too small to be told apart (P0 and P1).')
})

test('a mix is told by its newest levels and the ends of its largest part', () => {
  expect(describeMix(mixPlan(placements))).toBe(
    'In March 2026, of 516 children looked after: Other foster care 42.8% (221), Foster care with a relative or friend 24.0% ' +
      '(124), Children’s homes 14.0% (72), Supported accommodation for young people aged 16 and 17 8.7% (45) and 4 more parts ' +
      'the rest. Of the 11 periods shown Other foster care had its highest share, 45.8% in April 2025, and its lowest, 42.2% ' +
      'in December 2025. Other holds parts without a count of their own. Without a column: August 2025 (not covered).'
  )
  expect(describeMix(mixPlan({ ...whole(1), periods: [] }))).toBe('No period can be shown.')
})

const flow = (opening: number, starts: number, ends: number, closing: number, label: string): FlowPeriod => ({
  label,
  short: label,
  opening: counted(opening),
  starts: counted(starts),
  ends: counted(ends),
  closing: counted(closing)
})
const flows = (...periods: FlowPeriod[]): Flows => ({
  what: 'children',
  startsName: 'Started',
  endsName: 'Ended',
  periods
})

test('counts that add up are off by nothing, and one more or less is told with both numbers', () => {
  const all = flows(flow(100, 20, 15, 105, 'May'), flow(105, 10, 12, 104, 'June'), flow(104, 9, 9, 103, 'July'))
  const shown = shownFlows(all)
  expect(shown.map(each => each.off)).toEqual([0, 1, -1])
  expect(describeFlows(shown, all)).toContain(
    'The counts do not add up: in June 105 and 10 less 12 come to 103, but 104 are counted at the end; in July 104 and 9 less 9 come to 104, but 103 are counted at the end. Records sent late'
  )
  expect(describeFlows(shownFlows(flows(all.periods[0]!)), flows(all.periods[0]!))).not.toContain('add up')
})

test('a period that does not begin where the one before ended is told of', () => {
  const all = flows(flow(100, 20, 15, 105, 'May'), flow(106, 10, 12, 104, 'June'))
  expect(shownFlows(all).map(each => each.step)).toEqual([null, 1])
  expect(describeFlows(shownFlows(all), all)).toContain(
    'June does not begin with the count the period before ended with'
  )
})

test('flows are told by the first and last count, what came and went between, and the most in one period', () => {
  expect(describeFlows(shownFlows(comingsAndGoings), comingsAndGoings)).toMatch(
    /^There were 508 children looked after at the start of April 2025 and 503 at the end of March 2026\. Over the 11 periods shown 203 started to be looked after and 198 ceased to be looked after\. The most who started to be looked after were 24, in August 2025; the most who ceased to be looked after, 25, in December 2025\./
  )
  expect(describeFlows([], flows())).toBe('There are no values.')
})

test('labels under columns are counted back from the last and never touch', () => {
  const months = ['2026-01-31', '2026-02-28', '2026-03-31'].map(monthPeriod)
  expect(periodTicks(months, index => index * 100, 12).map(tick => tick.label)).toEqual([
    'Jan 2026',
    'Feb 2026',
    'Mar 2026'
  ])
  expect(periodTicks(months, index => index * 40, 12).map(tick => tick.label)).toEqual(['Jan 2026', 'Mar 2026'])
})
