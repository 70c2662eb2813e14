import { expect, test } from 'vitest'
import fc from '../../../test/chance.js'
import { xmlTags } from '../../../test/xml-tags.js'
import { pChart } from '../../statistics/p-chart.js'
import { xmrChart } from '../../statistics/xmr-chart.js'
import { benchmarkLinesSvg } from './benchmarks/benchmark-lines-svg.js'
import { breakdownBarsSvg } from './breakdown-bars-svg.js'
import { bars, benchmarks, lookedAfter, monthly, shares } from './chart-examples.js'
import { controlChartSvg } from './control-chart/control-chart-svg.js'
import { sparklineSvg } from './control-chart/sparkline-svg.js'

const rebases = [{ day: '2024-12-01', cause: 'the edge of care team began', by: 'A. Head' }]
const xmr = xmrChart(lookedAfter, { better: 'lower', target: 540 })
const rebased = xmrChart(lookedAfter, { better: 'lower', target: 540, rebases })
const p = pChart(shares, { better: 'lower', target: 12 })

type Draw = (width: number) => string
const drawings: Readonly<Record<string, Draw>> = {
  'control-xmr': width => controlChartSvg(xmr, { id: 'c1', title: 'Children looked after', unit: 'count', width }),
  'control-rebased': width =>
    controlChartSvg(rebased, { id: 'c2', title: 'Children looked after', unit: 'count', width }),
  'control-p': width => controlChartSvg(p, { id: 'c3', title: 'Three or more placements', unit: 'percent', width }),
  benchmarks: width => benchmarkLinesSvg(benchmarks, 'Middlesbrough', { id: 'b1', title: 'Rate', unit: 'rate', width }),
  breakdown: width => breakdownBarsSvg(bars, { id: 'd1', title: 'By placement', unit: 'percent', width })
}

for (const [name, draw] of Object.entries(drawings))
  for (const width of [760, 360])
    test(`${name} at ${width} pixels is as it was last read by eye`, async () => {
      await expect(draw(width).replaceAll('><', '>\n<')).toMatchFileSnapshot(`golden/${name}-${width}.svg`)
    })

test('the sparkline is as it was last read by eye', async () => {
  const svg = sparklineSvg(lookedAfter, {
    id: 's1',
    title: 'Children looked after',
    unit: 'count',
    tone: 'improvement'
  })
  await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot('golden/sparkline.svg')
})

test('every chart is one image named by its own title and description, in well-formed XML', () => {
  for (const draw of Object.values(drawings)) {
    const tags = xmlTags(draw(760))
    const svg = tags[0]!
    expect(svg.attributes.role).toBe('img')
    const ids = tags.flatMap(tag => (tag.attributes.id ? [tag.attributes.id] : []))
    expect(ids).toEqual([svg.attributes.id, `${svg.attributes.id}-title`, `${svg.attributes.id}-desc`])
    expect(svg.attributes['aria-labelledby']).toBe(ids.slice(1).join(' '))
    expect(tags.find(tag => tag.name === 'desc')?.text).not.toBe('')
  }
})

test('text is escaped wherever it comes from', () => {
  const nasty = '<script>"&\u0007</title>'
  const rebase = [{ day: '2024-12-01', cause: nasty, by: nasty }]
  const options = { id: 'n', title: nasty, unit: 'count', width: 760 } as const
  const all = [
    controlChartSvg(xmrChart(lookedAfter, { better: 'lower', rebases: rebase }), options),
    benchmarkLinesSvg(benchmarks, nasty, options),
    breakdownBarsSvg([{ ...bars[0]!, label: nasty }], options),
    sparklineSvg(lookedAfter, options)
  ]
  for (const svg of all) {
    expect(xmlTags(svg).some(tag => tag.name === 'script')).toBe(false)
    expect(xmlTags(svg).find(tag => tag.name === 'title')?.text).toBe('<script>"&</title>')
  }
})

test('each point carries its day, its value and its sentence, and a missing value has no point', () => {
  const points = xmlTags(drawings['control-xmr']!(760)).filter(tag => tag.attributes['data-words'])
  expect(points).toHaveLength(lookedAfter.filter(point => point.value !== null).length)
  expect(points.at(-1)?.attributes).toMatchObject({
    'data-day': '2026-03-31',
    'data-value': '508',
    'data-words': 'March 2026: 508, below the lower limit, a sign of improvement'
  })
})

test('the line is broken at a missing value and at a rebase', () => {
  const moves = (svg: string) => (/stroke="#3D3D3D".*?<\/g>/.exec(svg)![0].match(/M/g) ?? []).length
  expect(moves(controlChartSvg(xmr, { id: 'x', title: 'x', unit: 'count' }))).toBe(2)
  expect(moves(controlChartSvg(rebased, { id: 'x', title: 'x', unit: 'count' }))).toBe(3)
})

test('signals are told by shape as well as colour: with the colours gone the marks still differ', () => {
  const points = xmlTags(drawings['control-xmr']!(760)).filter(tag => tag.attributes['data-words'])
  const colourOf = new Map(points.map(point => [point.attributes.fill, point.attributes.d]))
  expect([...colourOf.keys()].sort()).toEqual(['#12436D', '#6B7276', '#F46A25'])
  expect(new Set(colourOf.values()).size).toBe(3)
})

test('nothing is drawn outside the picture and no coordinate is missing, whatever the series', () => {
  const value = fc.option(fc.oneof(fc.integer({ min: 0, max: 99 }), fc.double({ min: 0, max: 2e5, noNaN: true })))
  const series = fc.array(value, { maxLength: 50 })
  fc.assert(
    fc.property(
      series,
      fc.constantFrom('count', 'percent', 'days', 'ratio'),
      fc.constantFrom(760, 360),
      (values, unit, width) => {
        const options = { id: 'x', title: 'x', unit, width } as const
        const chart = xmrChart(monthly(...values), { better: 'lower', target: 20, rebases })
        for (const svg of [
          controlChartSvg(chart, options),
          sparklineSvg(monthly(...values), { ...options, width: 132 })
        ]) {
          expect(svg).not.toMatch(/NaN|Infinity|undefined/)
          const height = Number(/height="([\d.]+)"/.exec(svg)![1])
          for (const tag of xmlTags(svg)) {
            for (const key of ['x', 'x1', 'x2', 'cx'])
              expect(Number(tag.attributes[key] ?? 0)).toBeLessThanOrEqual(width)
            for (const key of ['y', 'y1', 'y2', 'cy']) {
              expect(Number(tag.attributes[key] ?? 0)).toBeGreaterThanOrEqual(0)
              expect(Number(tag.attributes[key] ?? 0)).toBeLessThanOrEqual(height)
            }
          }
        }
      }
    ),
    { numRuns: 60 }
  )
})

test('charts of nothing are still charts', () => {
  const options = { id: 'x', title: 'x', unit: 'count' } as const
  const empty = [
    controlChartSvg(xmrChart([], { better: 'lower' }), options),
    benchmarkLinesSvg([], 'Middlesbrough', options),
    breakdownBarsSvg([], options),
    sparklineSvg([], options)
  ]
  for (const svg of empty) {
    expect(svg).not.toMatch(/NaN|Infinity|undefined/)
    expect(xmlTags(svg)[0]!.name).toBe('svg')
  }
})
