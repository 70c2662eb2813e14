import { expect, test } from 'vitest'
import { wards as example } from '../../../documents/charts/ward-map/ward-examples.js'
import type { Figure } from '../../../figures/figure.js'
import type { Indicator } from '../../../indicators/indicator.js'
import { breakdownShown } from './breakdowns.js'

const indicator = { id: 'CL01', title: 'Children looked after', unit: 'count' } as Indicator
const rows = ['Harbour', 'Park End', 'Outside the area'].map((label, index) => ({
  label,
  figure: { ...example.figures[0]!.figure, unit: 'count', value: 10 + index, numerator: 10 + index } as Figure
}))
const byWard = { by: 'ward', title: 'Ward of home', rows } as const

test('a breakdown by ward is a map where boundaries are loaded, with every category in its table', () => {
  const shown = breakdownShown(byWard, indicator, example.boundaries)
  expect(shown.drawn.wide).toContain('Park End: 11')
  expect(shown.words).toContain('Without a boundary, so in the table alone: Outside the area.')
  expect(shown.rows.map(({ label, value }) => `${label} ${value}`)).toEqual([
    'Harbour 10',
    'Park End 11',
    'Outside the area 12'
  ])
})

test('without boundaries, and by anything else, it is bars', () => {
  for (const shown of [
    breakdownShown(byWard, indicator, []),
    breakdownShown({ ...byWard, by: 'sex' }, indicator, example.boundaries)
  ])
    expect(shown.words).toContain('Of 3 categories')
})
