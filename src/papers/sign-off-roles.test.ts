import { expect, test } from 'vitest'
import { HEADINGS } from './headings-for.js'
import { SENIOR, signOffRoles } from './sign-off-roles.js'

const DAY = '2026-03-31'

test('reports to bodies in which members decide or scrutinise are a director’s, and others a senior officer’s', () => {
  for (const body of ['Council', 'Full Council', 'the Executive', 'Cabinet', 'Children’s Scrutiny Panel'])
    expect([body, signOffRoles('111', body, DAY)]).toEqual([body, ['director']])
  for (const body of ['Corporate Parenting Board', 'Children in care council', 'Executive leadership team', ''])
    expect([body, signOffRoles('111', body, DAY)]).toEqual([body, SENIOR])
})

test('a council’s own pattern for a body says whose it is', () => {
  for (const { authority, bodies, signedBy, since } of HEADINGS.filter(each => each.authority !== null))
    for (const body of bodies) expect([body, signOffRoles(authority!, body, since)]).toEqual([body, signedBy])
  expect(signOffRoles('806', 'Overview and Scrutiny Board', DAY)).toEqual(['director'])
})
