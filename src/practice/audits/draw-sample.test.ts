import { expect, test } from 'vitest'
import { cohortChild, inStrata } from '../../figures/candidate.js'
import { type Candidate, drawSample } from './draw-sample.js'

function children(count: number, of: (index: number) => Partial<Candidate> = () => ({})): Candidate[] {
  return Array.from({ length: count }, (_, index) => ({
    child: `C${index}`,
    worker: null,
    stratum: 'all',
    ...of(index)
  }))
}

test('the same seed draws the same children whatever order they come in, and another seed others', () => {
  const some = children(200)
  const draw = { size: 20, perWorker: null, seed: 7 }
  const ids = (from: Candidate[], seed: number) => drawSample(from, { ...draw, seed }).drawn.map(({ child }) => child)
  expect(ids([...some].reverse(), 7)).toEqual(ids(some, 7))
  expect(ids(some, 8)).not.toEqual(ids(some, 7))
  expect(new Set(ids(some, 7)).size).toBe(20)
})

test('groups are drawn in proportion, and what rounding leaves goes to the largest remainder', () => {
  const some = children(100, index => ({ stratum: index < 57 ? 'a' : index < 90 ? 'b' : 'c' }))
  const { strata } = drawSample(some, { size: 10, perWorker: null, seed: 1 })
  expect(strata).toEqual([
    { stratum: 'a', children: 57, drawn: 6 },
    { stratum: 'b', children: 33, drawn: 3 },
    { stratum: 'c', children: 10, drawn: 1 }
  ])
})

test('no worker has more children drawn than may be, and the places go to others', () => {
  const some = children(60, index => ({ worker: index < 40 ? 'busy' : `w${index}` }))
  const { drawn, passedOver } = drawSample(some, { size: 15, perWorker: 2, seed: 3 })
  expect(drawn).toHaveLength(15)
  expect(drawn.filter(({ worker }) => worker === 'busy')).toHaveLength(2)
  expect(passedOver.every(({ worker }) => worker === 'busy')).toBe(true)
})

test('when the limit leaves too few, the sample is as large as it can be', () => {
  const { drawn } = drawSample(
    children(30, () => ({ worker: 'one' })),
    { size: 5, perWorker: 3, seed: 2 }
  )
  expect(drawn).toHaveLength(3)
  expect(drawSample(children(4), { size: 5, perWorker: 1, seed: 2 }).drawn).toHaveLength(4)
  expect(drawSample([], { size: 5, perWorker: 1, seed: 2 }).drawn).toHaveLength(0)
})

test('every child has the same chance over many seeds', () => {
  const counts = new Map<string, number>()
  const some = children(10)
  for (let seed = 0; seed < 2_000; seed++)
    for (const { child } of drawSample(some, { size: 3, perWorker: null, seed }).drawn)
      counts.set(child, (counts.get(child) ?? 0) + 1)
  for (const count of counts.values()) expect(Math.abs(count - 600)).toBeLessThan(100)
})

test('groups stand in the order of their categories: the youngest first, what is not recorded last', () => {
  const strata = ['age_band', 'sex']
  const rows = [
    [null, 'M'],
    ['10-15', 'F'],
    ['0', 'F'],
    ['10-15', 'M'],
    ['1-4', 'M'],
    ['0', 'M']
  ].map(([age_band, sex], index) => cohortChild({ child_id: `C${index}`, age_band, sex } as never, strata))
  const sample = drawSample(inStrata(rows, strata), { size: 6, perWorker: null, seed: 1 })
  expect(sample.strata.map(({ stratum }) => stratum)).toEqual([
    'Under 1, Male',
    'Under 1, Female',
    '1 to 4, Male',
    '10 to 15, Male',
    '10 to 15, Female',
    'None recorded, Male'
  ])
})
