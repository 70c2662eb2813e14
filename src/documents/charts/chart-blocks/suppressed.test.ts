import { expect, test } from 'vitest'
import { addMonths, monthEnd } from '../../../domain/day.js'
import { pChart } from '../../../statistics/p-chart.js'
import { xmrChart } from '../../../statistics/xmr-chart.js'
import type { ChartBlock } from '../../block.js'
import { benchmarks, monthly } from '../chart-examples.js'
import type { ChartedFigure } from '../shown-figure.js'
import { wards } from '../ward-map/ward-examples.js'
import { allCounted, counted, rateFigure, shareFigure } from './block-examples.js'
import { controlChartBlock } from './control-chart-block.js'
import { flowsBlock } from './flows-block.js'
import { funnelBlock } from './funnel-block.js'
import { intervalBarsBlock } from './interval-bars-block.js'
import { mixBlock } from './mix-block.js'
import { smallMultiplesBlock } from './small-multiples-block.js'
import { trendBlock } from './trend-block.js'
import { wardMapBlock } from './ward-map-block.js'

// Each chart is given a figure that is suppressed and still holds its numbers, which no caller should do and none may see.
const of = { id: 'c', title: 'A chart' }
const month = (index: number) => monthEnd(addMonths('2025-04-01', index))
const period = (index: number) => ({ label: `Month ${index + 1}`, short: `M${index + 1}` })
const suppressed = { count: 4, missing: 'suppressed' as const }
const one = { label: 'North', numerator: 20, denominator: 90, missing: null }

/** A figure of so many of a hundred that is suppressed. */
function secret(numerator: number): ChartedFigure {
  return { ...shareFigure(numerator, 100), missing: 'suppressed' }
}

const blocks: Readonly<Record<string, (numerator: number) => ChartBlock>> = {
  'interval bars': numerator =>
    intervalBarsBlock({
      ...of,
      unit: 'percent',
      bars: [
        { label: 'North', figure: shareFigure(20, 90) },
        { label: 'South', figure: secret(numerator) }
      ]
    }),
  funnel: numerator =>
    funnelBlock({
      ...of,
      kind: 'share',
      many: 'teams',
      size: 'children',
      own: 'South',
      members: [one, { label: 'South', numerator, denominator: 100 + numerator, missing: 'suppressed' }]
    }),
  'ward map': numerator =>
    wardMapBlock({
      ...of,
      unit: 'rate',
      source: null,
      boundaries: wards.boundaries,
      figures: [
        { code: 'W01', label: 'Abbey Hill', figure: rateFigure(60, 2000) },
        { code: 'W02', label: 'Brambles', figure: secret(numerator) }
      ]
    }),
  trend: value =>
    trendBlock({
      ...of,
      unit: 'percent',
      benchmarks,
      authority: 'Middlesbrough',
      own: [{ year: 2023, period: '2022-23', value, missing: 'suppressed' }]
    }),
  'control chart': value =>
    controlChartBlock({
      ...of,
      unit: 'percent',
      chart: xmrChart(monthly(20, 21, value, 22), { better: 'lower' }),
      missing: new Map([['2023-06-30', 'suppressed']])
    }),
  'control chart of shares': numerator =>
    controlChartBlock({
      ...of,
      unit: 'percent',
      chart: pChart(
        [0, 1, 2].map(at => ({
          day: month(at),
          numerator: at === 1 ? numerator : 20,
          denominator: 90 + (at % 2) * numerator
        })),
        {
          better: 'lower'
        }
      ),
      missing: new Map([[month(1), 'suppressed']])
    }),
  'small multiples': value =>
    smallMultiplesBlock({
      ...of,
      multiples: [
        {
          title: 'A',
          unit: 'percent',
          chart: xmrChart(monthly(20, 21, 22, value), { better: 'lower' }),
          missing: new Map([['2023-07-31', 'suppressed']])
        }
      ]
    }),
  mix: count =>
    mixBlock({
      ...of,
      whole: 'children',
      periods: [{ ...period(0), total: counted(100) }],
      parts: [
        { name: 'A', counts: allCounted(60) },
        { name: 'B', counts: [{ count, missing: 'suppressed' }] }
      ]
    }),
  flows: count =>
    flowsBlock({
      ...of,
      what: 'children',
      startsName: 'Started',
      endsName: 'Ended',
      periods: [
        {
          ...period(0),
          opening: counted(100),
          starts: { count, missing: 'suppressed' },
          ends: counted(count + 3),
          closing: counted(97)
        }
      ]
    })
}

for (const [name, block] of Object.entries(blocks))
  test(`a ${name} block is the same to the byte whatever the suppressed value is`, () => {
    expect(block(4)).toEqual(block(37))
    expect(JSON.stringify(block(4).table)).toMatch(/not shown, to protect children/i)
    expect(block(4).svg).not.toMatch(/data-value="4"/)
  })

test('the rest of a whole does not tell how many are in the one part that is suppressed', () => {
  const block = mixBlock({
    ...of,
    whole: 'children',
    periods: [
      { ...period(0), total: counted(100) },
      { ...period(1), total: counted(100) }
    ],
    parts: [
      { name: 'A', counts: allCounted(60, 61) },
      { name: 'B', counts: [suppressed, counted(20)] }
    ]
  })
  expect(block.table.rows[0]!.map(cell => cell.text)).toEqual([
    'Month 1',
    '60',
    'Not shown, to protect children',
    '–',
    'Not shown, to protect children'
  ])
  expect(block.table.rows[1]!.map(cell => cell.text)).toEqual([
    'Month 2',
    '61 (61.0%)',
    '20 (20.0%)',
    '19 (19.0%)',
    '100'
  ])
  expect(block.svg).toContain('Month 1: Not shown, to protect children')
  for (const text of [block.svg, block.narrow, block.sentence]) expect(text).not.toMatch(/Month 1, |40\.0%|4\.0%/)
})

test('the rest may hold two suppressed parts, unless it tells that each has one', () => {
  const withRest = (total: number) =>
    mixBlock({
      ...of,
      whole: 'children',
      periods: [{ ...period(0), total: counted(total) }],
      parts: [
        { name: 'A', counts: allCounted(60) },
        { name: 'B', counts: [suppressed] },
        { name: 'C', counts: [suppressed] }
      ]
    })
  // 60 and two parts of one each are 62; three in two parts are one and two, and which is which is not told.
  expect(withRest(62).svg).toContain('Month 1: Not shown, to protect children')
  expect(withRest(63).svg).toContain('Month 1, Other: 4.8% (3 of 63)')
})

test('of four counts that add up, starts and ends are both held back when one is suppressed', () => {
  const block = flowsBlock({
    ...of,
    what: 'children',
    startsName: 'Started',
    endsName: 'Ended',
    periods: [
      { ...period(0), opening: counted(100), starts: suppressed, ends: counted(17), closing: counted(87) },
      { ...period(1), opening: counted(87), starts: counted(20), ends: counted(7), closing: counted(100) }
    ]
  })
  const rows = block.table.rows.map(row => row.map(cell => cell.text))
  const hidden = 'Not shown, to protect children'
  expect(rows[0]).toEqual(['Month 1', '100', hidden, hidden, '87'])
  expect(rows[1]).toEqual(['Month 2', '87', '20', '7', '100'])
  for (const text of [block.svg, block.narrow, block.sentence])
    expect(text).not.toMatch(/Started: 4|Ended: 17|Ended: 24/)
})

test('a closing count that is suppressed is not shown as the next opening either, nor told by the flows round it', () => {
  const block = flowsBlock({
    ...of,
    what: 'children',
    startsName: 'Started',
    endsName: 'Ended',
    periods: [
      { ...period(0), opening: counted(12), starts: counted(9), ends: counted(17), closing: suppressed },
      { ...period(1), opening: counted(4), starts: counted(11), ends: counted(0), closing: counted(15) }
    ]
  })
  const hidden = 'Not shown, to protect children'
  expect(block.table.rows.map(row => row.map(cell => cell.text))).toEqual([
    ['Month 1', '12', hidden, hidden, hidden],
    ['Month 2', hidden, hidden, hidden, '15']
  ])
})
