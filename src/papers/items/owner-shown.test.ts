import { expect, test } from 'vitest'
import { ownerShown } from './owner-shown.js'

test.each([
  ['Head of Referral and Assessment', 'Head of Referral and Assessment'],
  ['Commissioning Manager, Placements', 'Commissioning Manager, Placements'],
  [
    'Executive Director of Children’s Services and Programme Manager, Improvement',
    'Executive Director of Children’s Services and Programme Manager, Improvement'
  ],
  ['Team Manager, Safeguarding team 2', 'Team Manager, Safeguarding team 2'],
  ['Ruth Delaney, Head of Quality Assurance', 'Head of Quality Assurance'],
  ['Head of Quality Assurance (Ruth Delaney)', 'Head of Quality Assurance'],
  ['Head of Quality Assurance – Ruth Delaney', 'Head of Quality Assurance'],
  ['Ruth Delaney', null],
  ['Ruth Delaney Head of Quality', null],
  ['Head of Service Ruth Delaney', null],
  ['Improvement', null],
  ['', null],
  [null, null]
])('of %s members read %s', (owner, post) => {
  expect(ownerShown(owner, 'members')).toBe(post)
  expect(ownerShown(owner, 'public')).toBe(post)
})

test('officers read who it is', () => {
  expect(ownerShown('Ruth Delaney, Head of Quality Assurance', 'officers')).toBe(
    'Ruth Delaney, Head of Quality Assurance'
  )
})
