import { expect, test } from 'vitest'
import fc from '../../../../test/chance.js'
import { describeWardMap } from './describe-ward-map.js'
import { labelWard } from './label-ward.js'
import { classOf, wardClasses } from './ward-classes.js'
import { wards } from './ward-examples.js'
import { wardPlan } from './ward-map.js'

test('classes hold about as many wards each, and equal values are in one', () => {
  expect(wardClasses([1, 2, 3, 4])).toEqual([
    { low: 1, high: 2, wards: 2 },
    { low: 3, high: 4, wards: 2 }
  ])
  expect(wardClasses([5, 5, 5, 5, 5, 5, 9])).toEqual([
    { low: 5, high: 5, wards: 6 },
    { low: 9, high: 9, wards: 1 }
  ])
  expect(wardClasses(Array.from({ length: 20 }, (_, index) => index)).map(each => each.wards)).toEqual([4, 4, 4, 4, 4])
  expect(wardClasses([7])).toEqual([{ low: 7, high: 7, wards: 1 }])
  expect(wardClasses([])).toEqual([])
})

test('every value is in the class that holds it, and classes do not overlap', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 40 }), values => {
      const classes = wardClasses(values)
      for (const [index, each] of classes.entries()) expect(each.low).toBeGreaterThan(classes[index - 1]?.high ?? -1)
      for (const value of values) {
        const { low, high } = classes[classOf(value, classes)]!
        expect(low <= value && value <= high).toBe(true)
      }
    })
  )
})

test('wards are numbered by name, those without a boundary stand last and have no number', () => {
  const plan = wardPlan(wards)
  expect(plan.wards.map(ward => ward.number)).toEqual([...Array.from({ length: 24 }, (_, index) => index + 1), null])
  expect(plan.wards.at(-1)).toMatchObject({ label: 'Old Town', class: null })
  expect(plan.wards.find(ward => ward.label === 'Ings')).toMatchObject({ class: null, figure: { missing: null } })
})

test('the caption gives the ends, the middle half, and who has no value or no boundary', () => {
  expect(describeWardMap(wardPlan(wards), 'rate')).toBe(
    'Of 22 wards with a value the highest is Ferry with 576.8 and the lowest Riverside with 115.8. The middle half of them ' +
      'lie from 183.1 to 405.1. Not shown, to protect children: Docks. No value: Ings. Without a boundary, so in the table ' +
      'alone: Old Town.'
  )
  expect(describeWardMap(wardPlan({ ...wards, figures: [] }), 'rate')).toContain('No ward has a value.')
})

test('a ward bears its name and value where they fit, else its name, else its number, else nothing', () => {
  const box = (width: number, height: number) => [
    [
      [
        [0, 0],
        [width, 0],
        [width, height],
        [0, height]
      ] as [number, number][]
    ]
  ]
  const label = (width: number, height: number) => labelWard(box(width, height), 'Park End', '12.0%', '16', 12)
  expect(label(100, 60)).toMatchObject({ lines: ['Park End', '12.0%'], isNumber: false })
  expect(label(100, 20)).toMatchObject({ lines: ['Park End'], isNumber: false })
  expect(label(20, 60)).toMatchObject({ lines: ['16'], isNumber: true, x: 10 })
  expect(label(8, 60)).toBeNull()
})
