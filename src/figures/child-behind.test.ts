import { expect, test } from 'vitest'
import { childBehind } from './child-behind.js'

const ROW = {
  council_id: '1001',
  child_id: '1001',
  date_of_birth: '2015-04-01',
  sex: 'F',
  counts: true,
  looked_after_since: null,
  placement_type: null,
  placement_provider: null,
  legal_status: null,
  need: 'N1',
  plan_category: null
}

test('a child behind a figure is shown with the team and the worker of the day, and carries both', () => {
  const child = childBehind({ ...ROW, team: 'Safeguarding team 2', worker: 'SW100248' }, '2025-03-31')
  expect(child).toMatchObject({ child: '1001', age: 9, team: 'Safeguarding team 2', worker: 'SW100248' })
  expect(child.facts.slice(1)).toEqual([
    { label: 'Team', value: 'Safeguarding team 2' },
    { label: 'Worker', value: 'SW100248' }
  ])
})

test('where no source says who works with the child, nothing is shown and both are null', () => {
  const child = childBehind({ ...ROW, team: null, worker: null }, '2025-03-31')
  expect(child).toMatchObject({ team: null, worker: null })
  expect(child.facts.map(fact => fact.label)).toEqual(['Main need'])
})
