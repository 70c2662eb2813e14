import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openVisit, type Visit } from '../../../../test/visit.js'
import { findItem, type ItemChange, saveItems } from '../../../register/items.js'
import type { ItemFields } from '../../../register/tables/items.js'

const [PROGRAMME, OTHER, SAMPLE, AUDIT] = Array.from({ length: 4 }, () => randomUUID()) as string[]
const DRAWN = { title: '1 of 8', programme: PROGRAMME!, sample: SAMPLE!, child: 'C-17', worker: 'W3', team: 'North' }
const FORM = { version: '1', auditor: 'Ann', due: '1/2/2099', urgent: 'no', state: 'to do', themes: '' }
let visit: Visit

beforeAll(async () => {
  visit = await openVisit()
  await visit.app.register.db.updateTable('user').set({ role: 'quality-lead', name: 'Quinn' }).execute()
  const audit = { ...DRAWN, again: null, auditor: 'Ann', due: '2099-01-01', urgent: 'no', state: 'to do' }
  await save([
    of(PROGRAMME!, 'audit-programme', { title: 'Monthly audit' }),
    of(OTHER!, 'audit-programme', { title: 'Dip sample' }),
    of(SAMPLE!, 'audit-sample', { programme: PROGRAMME!, day: '2026-05-01' }, PROGRAMME),
    of(AUDIT!, 'audit', audit, PROGRAMME)
  ])
})
afterAll(() => visit.close())

function of(item: string, kind: string, fields: ItemFields, part_of: string | null = null): ItemChange {
  return { item, version: 0, kind, authority: '806', part_of, sort: '', fields, why: null }
}

function save(changes: readonly ItemChange[]) {
  return saveItems(visit.app.register, changes, { id: null, name: 'Quinn' }, '2024-01-02T09:00:00.000Z')
}

test('the form of a drawn audit shows what the sample fixed, and asks for the rest alone', async () => {
  const { body } = await visit.get(`/audits/${AUDIT}/edit`)
  for (const words of ['C-17', 'W3', 'North', 'Monthly audit', 'Sample of 1 May 2026']) expect(body).toContain(words)
  for (const name of Object.keys(DRAWN)) expect(body).not.toContain(`name="${name}"`)
  for (const name of ['auditor', 'due', 'state']) expect(body).toContain(`name="${name}"`)
})

test('a form that changes what is fixed changes the rest, with its history, and leaves the sample as drawn', async () => {
  const forged = {
    title: '9 of 8',
    programme: OTHER!,
    sample: '',
    child: 'C-99',
    worker: '',
    team: 'South',
    again: AUDIT!
  }
  expect((await visit.post(`/audits/${AUDIT}/edit`, { ...FORM, ...forged })).statusCode).toBe(303)
  const item = await findItem(visit.app.register, AUDIT!)
  expect(item).toMatchObject({ version: 2, part_of: PROGRAMME, fields: { ...DRAWN, again: null, due: '2099-02-01' } })
})

test('going back to a version from before it was fixed leaves the child as it is', async () => {
  const item = (await findItem(visit.app.register, AUDIT!))!
  await save([{ ...of(AUDIT!, 'audit', { ...item.fields, child: 'C-20' }, PROGRAMME), version: 2 }])
  expect((await visit.post(`/audits/${AUDIT}/history`, { version: '1' })).statusCode).toBe(303)
  expect((await findItem(visit.app.register, AUDIT!))?.fields).toMatchObject({ child: 'C-20', due: '2099-01-01' })
})
