import { expect, test } from 'vitest'
import { isLikely, likeness, tellingWords } from './likely-repeat.js'

test.each([
  [
    'the same in other words',
    'Care leavers in custody do not get a good enough service',
    'Service for care leavers in custody is weak',
    true
  ],
  ['two words are too few', 'Custody service', 'Custody service', false],
  ['three words are enough', 'Custody service weak', 'Custody service weak', true],
  [
    'two in five of the shorter',
    'plans audits visits homes schools',
    'plans audits visits doctors nurses police courts',
    true
  ],
  [
    'three in eight of the shorter',
    'plans audits visits homes schools games books bikes',
    'plans audits visits doctors nurses police courts judges',
    false
  ],
  ['nothing shared', 'Visits are late', 'Supervision is not recorded', false],
  ['no words at all', '', '☂ 12 a b', false]
])('findings may repeat: %s', (_, one, other, likely) => {
  expect(isLikely(likeness(one, other))).toBe(likely)
  expect(isLikely(likeness(other, one))).toBe(likely)
})

test('endings and common words make no difference, and a word stands as it was written first', () => {
  expect([...tellingWords('Planning for leavers: plans, leaver, audited, audits and Audit').values()]).toEqual([
    'planning',
    'leavers',
    'audited'
  ])
  expect(likeness('Care leaver plans', 'planning with care leavers')).toEqual({
    shared: ['care', 'leaver', 'plans'],
    of: 3
  })
})
