import { expect, test } from 'vitest'
import { holds } from './child.js'
import { simulate } from './simulate.js'
import { workersOf } from './workers.js'

const TEAMS = ['Assessment team 1', 'Safeguarding team 2', 'Children looked after team 3']

const council = simulate({
  authority: '806',
  onsCode: 'E06000002',
  position: 0,
  scale: 0.25,
  from: '2023-04',
  to: '2025-03',
  seed: 'workers'
})
const allocations = council.children.flatMap(child => child.workers)

test('every social worker is of one team', () => {
  const teams = new Map(allocations.map(({ worker, team }) => [worker, team]))
  for (const { worker, team } of allocations) expect(teams.get(worker)).toBe(team)
  expect(teams.size).toBeGreaterThan(20)
})

test('the first worker of a team is the same in a council of any size, and has children at the end', () => {
  const last = council.months.at(-1)!.last
  for (const team of TEAMS) {
    const [first] = workersOf(team)
    expect(workersOf(team, 0.25)[0]).toBe(first)
    expect(allocations.filter(each => each.worker === first && holds(each, last)).length).toBeGreaterThan(1)
  }
})

test('a child has one social worker at a time, without a gap while a case is open', () => {
  for (const { cases, workers } of council.children) {
    for (const [i, each] of workers.slice(1).entries()) expect(each.start).toBeGreaterThanOrEqual(workers[i]!.end!)
    for (const subject of cases.filter(each => !each.refused && each.referred <= council.months.at(-1)!.last))
      expect(workers.some(each => each.start === subject.referred)).toBe(subject.closed !== subject.referred)
  }
})
