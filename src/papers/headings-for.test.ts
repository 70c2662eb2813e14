import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isAuthority } from '../domain/authority.js'
import { addDays } from '../domain/day.js'
import cabinet from './headings/stockton-cabinet-2019.js'
import { HEADINGS, headingsFor } from './headings-for.js'

test('each pattern is found from its first day, and plain headings the day before', () => {
  for (const { id, authority, bodies, since } of HEADINGS.filter(each => each.authority !== null))
    for (const body of bodies) {
      expect(headingsFor(authority!, body, since).id).toBe(id)
      expect(headingsFor(authority!, body, addDays(since, -1)).id).not.toBe(id)
    }
  expect(headingsFor('806', 'Executive', '2023-01-24').id).toBe('middlesbrough-executive-2023')
  expect(headingsFor('806', 'Executive', '2023-01-23').id).toBe('plain')
  expect(headingsFor('808', 'Cabinet', '2019-12-11').id).toBe('stockton-cabinet-2019')
  expect(headingsFor('808', 'Cabinet', '2019-12-10').id).toBe('plain')
})

test('a pattern ends the day before the next begins', () => {
  const next = { ...cabinet, id: 'next', since: '2027-04-01' }
  const patterns = [{ ...cabinet, until: '2027-04-01' }, next]
  expect(headingsFor('808', 'Cabinet', '2027-03-31', patterns).id).toBe('stockton-cabinet-2019')
  expect(headingsFor('808', 'Cabinet', '2027-04-01', patterns).id).toBe('next')
  expect(headingsFor('808', 'Cabinet', '2027-04-01', patterns.slice(0, 1)).id).toBe('plain')
})

test('each is called after its file', () => {
  const files = readdirSync(new URL('./headings/', import.meta.url)).map(name => name.replace(/\.ts$/, ''))
  expect(HEADINGS.map(({ id }) => id)).toEqual(files.sort())
})

test('a body is known by its name as people write it, and another council’s is not', () => {
  expect(headingsFor('806', ' The  executive ', '2026-03-31').id).toBe('middlesbrough-executive-2023')
  expect(headingsFor('808', 'Executive', '2026-03-31').id).toBe('plain')
  expect(headingsFor('806', 'Executive Board', '2026-03-31').id).toBe('plain')
  expect(headingsFor('999', '', '2026-03-31').id).toBe('plain')
})

test('no two patterns are in force for one body on one day', () => {
  for (const one of HEADINGS)
    for (const other of HEADINGS) {
      if (one === other || one.authority !== other.authority) continue
      const shared =
        one.bodies.some(body => other.bodies.includes(body)) || one.bodies.length + other.bodies.length === 0
      const overlap = one.since < (other.until ?? '9999') && other.since < (one.until ?? '9999')
      expect([one.id, other.id, shared && overlap]).toEqual([one.id, other.id, false])
    }
})

test('every pattern has something required, its front first and its end last, each with a hint', () => {
  const place = { front: 0, 1: 1, 2: 1, end: 2 } as const
  for (const { id, authority, bodies, headings } of HEADINGS) {
    expect([id, authority === null || isAuthority(authority)]).toEqual([id, true])
    expect(bodies).toEqual(bodies.map(body => body.toLowerCase()))
    const places = headings.map(({ as }) => place[as])
    expect(places).toEqual([...places].sort())
    expect(headings.find(({ as }) => as === 1 || as === 2)?.as).toBe(1)
    expect(headings.some(({ required, as }) => required && as === 1)).toBe(true)
    expect(headings.filter(({ hint, text }) => !hint || !text)).toEqual([])
  }
})
