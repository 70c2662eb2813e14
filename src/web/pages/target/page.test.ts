import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleHome } from '../../../../test/sample-home.js'
import { openVisit, type Visit } from '../../../../test/visit.js'
import { standingTargets, targetHistory } from '../../../register/targets.js'

const NEW = '/indicators/PL01/target'
const RIGHT = { value: '9.5%', from: '1/4/2017', until: '31/3/2019', basis: 'The neighbours’ mean, agreed in June' }
const VIEW = { authority: '806', asAt: null, knownAt: null }
let visit: Visit

beforeAll(async () => {
  visit = await openVisit(await sampleHome([2017, 2018]))
})
afterAll(() => visit.close())

/** The target that stands, where there is one. */
async function standing() {
  const [target] = standingTargets(await targetHistory(visit.app.register, 'PL01', '806'))
  return target!
}

test('what is wrong with a target is said by its field, and what was typed is kept', async () => {
  const typed = { value: '100.1', from: '31/2/2026', until: 'soon', basis: 'Too short' }
  const { statusCode, body } = await visit.post(NEW, typed)
  expect(statusCode).toBe(422)
  for (const text of [
    'Enter the target as a number from 0 to 100 with at most one decimal, such as 12.5',
    'Enter a real day, such as 1/4/2026',
    'Enter a real day, such as 31/3/2027, or leave it empty',
    'Say what the target is set on, in at least 10 letters'
  ])
    expect(body.split(text), text).toHaveLength(3)
  for (const text of Object.values(typed)) expect(body).toContain(text)
  expect(await standing()).toBeUndefined()
})

test.each([
  ['value', '0', '-0.1'],
  ['value', '100', '100.1'],
  ['value', '12.5', '12.55'],
  ['until', '1/4/2017', '31/3/2017'],
  ['basis', 'x'.repeat(10), 'x'.repeat(9)],
  ['basis', 'x'.repeat(300), 'x'.repeat(301)]
])('%s may be %s, and not %s', async (field, right, wrong) => {
  // One other fault, so that nothing is set.
  const other = field === 'value' ? { basis: '' } : { value: '' }
  const errors = async (value: string) =>
    (await visit.post(NEW, { ...RIGHT, ...other, [field]: value })).body.match(/govuk-error-message/g)?.length
  expect(await errors(right)).toBe(1)
  expect(await errors(wrong)).toBe(2)
})

test('a target set stands on the page, the chart and the scorecard, with who set it and what on', async () => {
  const done = await visit.post(NEW, RIGHT)
  expect([done.statusCode, done.headers.location]).toEqual([303, '/indicators/PL01#targets'])
  const { body } = await visit.get('/indicators/PL01')
  expect(body).toContain('9.5% from 1 April 2017, by 31 March 2019')
  expect(body).toContain(RIGHT.basis)
  expect(body).toMatch(/decisions__who">First analyst, \d/)
  const detail = await visit.app.indicator('PL01', VIEW)
  expect(detail?.target).toMatchObject({ value: 9.5, from: '2017-04-01', to: '2019-03-31' })
  expect((await visit.get('/scorecard')).body).toContain('9.5%')
})

test('another target needs a first day of its own', async () => {
  const { statusCode, body } = await visit.post(NEW, { ...RIGHT, value: '9' })
  expect(statusCode).toBe(422)
  expect(body).toContain('Another target counts from that day already')
})

test('a target is changed with what it was before on the page', async () => {
  const { id } = await standing()
  const opened = await visit.get(`/indicators/PL01/targets/${id}`)
  for (const text of ['value="9.5"', 'value="1/4/2017"', 'value="31/3/2019"']) expect(opened.body).toContain(text)
  const done = await visit.post(`/indicators/PL01/targets/${id}`, { ...RIGHT, value: '8', until: '' })
  expect(done.statusCode).toBe(303)
  const { body } = await visit.get('/indicators/PL01')
  expect(body).toContain('Changed: 8.0% from 1 April 2017')
  expect(body).toContain('Before: 9.5% from 1 April 2017, by 31 March 2019')
  expect((await visit.app.indicator('PL01', VIEW))?.target?.value).toBe(8)
})

test('of two people who change one target the second is told and shown both, and then saves on top', async () => {
  const { id } = await standing()
  await visit.post(`/indicators/PL01/targets/${id}`, { ...RIGHT, value: '7', basis: 'Agreed with the director' })
  const second = await visit.post(`/indicators/PL01/targets/${id}`, { ...RIGHT, value: '6' })
  expect(second.statusCode).toBe(422)
  for (const text of ['First analyst changed this target first', '7.0%', 'Agreed with the director', 'value="6"'])
    expect(second.body).toContain(text)
  const [, again = ''] = second.body.match(/method="post" action="([^"]+targets[^"]+)"/) ?? []
  expect((await visit.post(again, { ...RIGHT, value: '6' })).statusCode).toBe(303)
  expect((await standing()).value).toBe(6)
  const opened = await visit.get(`/indicators/PL01/targets/${id}`)
  expect(opened.headers.location).toBe('/indicators/PL01#targets')
})

test('a target is withdrawn for a reason, and its history stays', async () => {
  const { id } = await standing()
  const path = `/indicators/PL01/targets/${id}/undo`
  const without = await visit.post(path, { reason: 'No' })
  expect([without.statusCode, without.body.includes('Say why it is withdrawn, in at least 10 letters')]).toEqual([
    422,
    true
  ])
  expect((await visit.post(path, { reason: 'Measured by another figure' })).statusCode).toBe(303)
  const { body } = await visit.get('/indicators/PL01')
  expect(body).toContain('No target stands.')
  expect(body).toContain('Withdrawn: 6.0% from 1 April 2017')
  expect((await visit.app.indicator('PL01', VIEW))?.target).toBeNull()
  const again = await visit.post(path, { reason: 'Measured by another figure' })
  expect([again.statusCode, again.body.includes('it is withdrawn: Measured by another figure')]).toEqual([422, true])
})

test('there is no target of an indicator, a council or an id that are not there', async () => {
  expect((await visit.get('/indicators/ZZ99/target')).statusCode).toBe(404)
  expect((await visit.get(`${NEW}?authority=999`)).statusCode).toBe(404)
  expect((await visit.get('/indicators/PL01/targets/nothing')).statusCode).toBe(404)
})

test('those without the right see targets and are offered none', async () => {
  await visit.enter('social-worker')
  const { body } = await visit.get('/indicators/PL01', 'social-worker')
  expect(body).toContain('Every target set, changed or withdrawn')
  expect(body).not.toContain('Set a target')
})
