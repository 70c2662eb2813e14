import { expect, test } from 'vitest'
import { drawnTable } from '../../test/drawn-table.js'
import type { RelationColumn } from '../lake/engine.js'
import { isWithinReach, type Working } from './reach.js'

// Who looks (role, their number as a worker, their teams) at a child with whom these work on the day: may they?
const CASES = `
  role                | number | teams         | works with the child  | may
  analyst             |        |               |                       | true
  director            |        |               | w9 of East            | true
  quality-lead        | w1     | West          | w9 of East            | true
  missing-coordinator |        |               |                       | true
  social-worker       | w1     |               | w1 of East            | true
  social-worker       | w1     |               | w1 of                 | true
  social-worker       | w1     |               | w9 of East and w1 of  | true
  social-worker       | w1     |               | w9 of East            | false
  social-worker       | w1     | East          | w9 of East            | false
  social-worker       | w1     |               |  of East              | false
  social-worker       | w1     |               |                       | false
  social-worker       |        | East          | w9 of East            | false
  social-worker       |        |               |  of                   | false
  team-manager        | w1     | East          | w9 of East            | true
  team-manager        | w1     | West, East    | w9 of East            | true
  team-manager        | w1     | East          | w9 of West and  of East | true
  team-manager        | w1     | East          | w1 of West            | true
  team-manager        | w1     | East          | w9 of West            | false
  team-manager        | w1     | East          | w9 of                 | false
  team-manager        | w1     | East          |                       | false
  team-manager        |        |               | w9 of East            | false
  team-manager        |        |               |  of                   | false
  head-of-service     |        | East, West    | w9 of West            | true
  head-of-service     |        | East, West    | w9 of North           | false
  elected-member      | w1     | East          | w1 of East            | false
  access-auditor      | w1     | East          | w1 of East            | false
  administrator       | w1     | East          | w1 of East            | false
  none such           | w1     | East          | w1 of East            | false
`
const COLUMNS: readonly RelationColumn[] = [
  { name: 'role', type: 'text' },
  { name: 'number', type: 'text' },
  { name: 'teams', type: 'text' },
  { name: 'works with the child', type: 'text' },
  { name: 'may', type: 'boolean' }
]

for (const row of drawnTable(CASES, COLUMNS)) {
  const { role, number, teams, may } = row
  const working = String(row['works with the child'] ?? '')
  const who = `${role} ${number ?? 'without a number'} of ${teams ?? 'no team'}`
  test(`${who} ${may ? 'sees' : 'does not see'} a child with ${working || 'nobody known'}`, () => {
    const person = {
      role: String(role),
      worker: number === null ? null : String(number),
      teams: teams === null ? [] : String(teams).split(', ')
    }
    expect(isWithinReach(person, workingOf(working))).toBe(may)
  })
}

test('whose number and teams are not known has none', () => {
  expect(isWithinReach({ role: 'social-worker' }, [{ worker: null, team: null }])).toBe(false)
  expect(isWithinReach({ role: 'team-manager' }, [{ worker: 'w1', team: 'East' }])).toBe(false)
})

function workingOf(text: string): Working[] {
  if (text === '') return []
  return text.split(' and ').map(each => {
    const [worker = '', team = ''] = each.split('of').map(part => part.trim())
    return { worker: worker || null, team: team || null }
  })
}
