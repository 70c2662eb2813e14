import { expect, test } from 'vitest'
import { findMeasures, nearMeasures } from './find-measures.js'
import type { Measure } from './published.js'

const measure = (code: string, title: string): Measure => ({
  ...{ code, title, topic: 'Children Looked After', unit: 'count', decimals: 0, better: null },
  ...{ denominator: null, suppressesOneToFive: true, sameAs: null }
})

const MEASURES = [
  measure('LACnum', 'Number of Children looked after'),
  measure('LACHealth%', 'Percentage of CLA having Health Checks'),
  measure('CPP_Num', 'Number of Children with CPP')
]

test('a search finds measures that hold every word, in any case', () => {
  expect(findMeasures(MEASURES, 'NUMBER children').map(one => one.code)).toEqual(['LACnum', 'CPP_Num'])
  expect(findMeasures(MEASURES, 'number health')).toEqual([])
  expect(findMeasures(MEASURES, ' ')).toEqual(MEASURES)
})

test('a slip of spelling finds the code meant, the likest first', () => {
  expect(nearMeasures(MEASURES, 'lac_num')[0]?.code).toBe('LACnum')
  expect(nearMeasures(MEASURES, 'LACHealth')[0]?.code).toBe('LACHealth%')
})

test('words of the title find it too, and nonsense finds nothing', () => {
  expect(nearMeasures(MEASURES, 'health checks')[0]?.code).toBe('LACHealth%')
  expect(nearMeasures(MEASURES, 'zzzzzzzzzz')).toEqual([])
})
