import { expect, test } from 'vitest'
import acceptance from './kinds/acceptance.js'
import { latestDecision } from './latest-decision.js'

const decided = (day: string, decision: string, at: string) => ({
  fields: { day, decision },
  at: `2026-06-${at}T09:00:00.000Z`
})
const votes = (decision: 'accepted' | 'not accepted', counts: { for: number | null; against: number | null }) =>
  Object.keys(
    acceptance.wrong!({ recommendation: 'r', day: '2026-05-01', decision, words: null, ...counts }, '2026-06-01')
  )

test('without a decision the panel has decided nothing', () => {
  expect(latestDecision([])).toBeNull()
})

test('the day of the meeting decides, not when it was entered', () => {
  const later = decided('2026-05-12', 'not accepted', '01')
  const older = decided('2026-05-11', 'accepted', '30')
  expect([latestDecision([later, older]), latestDecision([older, later])]).toEqual(['not accepted', 'not accepted'])
})

test('of two on one day the one saved last counts', () => {
  const first = decided('2026-05-12', 'accepted', '01')
  const last = decided('2026-05-12', 'not accepted', '02')
  expect([latestDecision([first, last]), latestDecision([last, first])]).toEqual(['not accepted', 'not accepted'])
})

test('votes agree with what was decided; a tie may go either way, and none need be given', () => {
  expect(votes('accepted', { for: 0, against: 9 })).toEqual(['decision'])
  expect(votes('accepted', { for: null, against: 1 })).toEqual(['decision'])
  expect(votes('accepted', { for: 5, against: 4 })).toEqual([])
  expect(votes('not accepted', { for: 5, against: 4 })).toEqual(['decision'])
  expect(votes('not accepted', { for: 4, against: 5 })).toEqual([])
  for (const decision of ['accepted', 'not accepted'] as const) {
    expect(votes(decision, { for: 4, against: 4 })).toEqual([])
    expect(votes(decision, { for: null, against: null })).toEqual([])
  }
})
