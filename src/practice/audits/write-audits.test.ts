import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleHome } from '../../../test/sample-home.js'
import { openVisit, type Visit } from '../../../test/visit.js'
import { saveItems } from '../../register/items.js'
import type { ItemFields } from '../../register/tables/items.js'
import { writeAudits } from './write-audits.js'

const [TOOL, PROGRAMME, SAMPLE] = [randomUUID(), randomUUID(), randomUUID()]
const AUDITS = Array.from({ length: 4 }, (_, index) => `00000000-0000-4000-8000-00000000000${index}`)
let visit: Visit
let child: string

beforeAll(async () => {
  visit = await openVisit(await sampleHome([2017, 2018]))
  const view = { authority: '806', asAt: null, knownAt: null }
  child = (await visit.app.candidates('CL01', view, true, []))[0]!.child
})
afterAll(() => visit.close())

function write() {
  const place = { folder: join(visit.app.home, 'uploads'), now: '2018-06-30T23:30:00.000Z' }
  return writeAudits(visit.app.register, '806', place, async ([file], given) => ({
    ...given,
    name: file!.name,
    lines: (await readFile(file!.path, 'utf8')).trim().split('\r\n')
  }))
}

async function save(at: string, version: number, items: readonly (readonly [string, string, ItemFields])[]) {
  const changes = items.map(([item, kind, fields]) => ({
    item,
    version,
    kind,
    fields,
    sort: '',
    part_of: null,
    why: null
  }))
  const whole = changes.map(change => ({ ...change, authority: '806' }))
  await saveItems(visit.app.register, whole, { id: null, name: 'Quinn' }, at)
}

function audit(index: number, fields: ItemFields) {
  return [AUDITS[index]!, 'audit', { programme: PROGRAMME, child, grade: null, moderated: null, ...fields }] as const
}

test('while no audit is graded there is nothing to write', async () => {
  await save('2017-05-02T09:00:00.000Z', 0, [
    [TOOL, 'audit-tool', { title: 'Case audit', scale: 'ofsted-2018', questions: 'Lived experience' }],
    [PROGRAMME, 'audit-programme', { title: 'Monthly audit', tool: TOOL }],
    [SAMPLE, 'audit-sample', { programme: PROGRAMME, day: '2017-05-02' }],
    ...[0, 1, 2, 3].map(index => audit(index, { state: 'to do' }))
  ])
  await expect(write()).rejects.toThrow('No audit is graded yet')
})

test('a graded audit is written with the days its grades were first recorded, in England, and the file is gone afterwards', async () => {
  await save('2017-06-30T23:30:00.000Z', 1, [
    audit(0, { state: 'graded', grade: 'good' }),
    audit(1, { state: 'graded', grade: 'inadequate' }),
    audit(2, { state: 'to do', grade: 'good' })
  ])
  await save('2017-08-01T09:00:00.000Z', 2, [
    audit(0, { state: 'moderated', grade: 'good', moderated: 'requires improvement' }),
    audit(1, { state: 'to do', grade: null })
  ])
  await save('2017-09-01T09:00:00.000Z', 3, [audit(0, { state: 'closed', grade: 'good', moderated: 'inadequate' })])
  const written = await write()
  expect(written).toMatchObject({ source: 'practice', period: '2017-05-02..2018-07-01', name: 'practice_audit.csv' })
  expect(written.lines.slice(1)).toEqual([
    `${AUDITS[0]},${child},Monthly audit,2017-07-01,ofsted-2018,good,inadequate,2017-08-01`
  ])
  const uploads = join(visit.app.home, 'uploads')
  expect(existsSync(uploads) ? readdirSync(uploads) : []).toEqual([])
})

test('kept, they are a load like any other, and the figure stands on it', async () => {
  const number = await visit.app.keepAudits('806', 'Quinn', () => undefined)
  expect(await visit.app.load(number)).toMatchObject({
    source: 'practice',
    by: 'Quinn',
    state: 'in force',
    rows: 1,
    errors: 0
  })
  const council = (await visit.app.figures.council('806', visit.app.now()))!
  const figure = council.at(visit.app.indicators.find(({ id }) => id === 'QA03')!, '2018-04-30')
  expect(figure).toMatchObject({ missing: 'not covered' })
  const shown = await visit.app.indicator('QA03', { authority: '806', asAt: '2018-05-31', knownAt: null })
  expect(shown?.latest).toMatchObject({ numerator: 1, denominator: 1, value: 100 })
  expect(shown?.loads.map(load => load.number)).toEqual([number])
  expect((await visit.app.scorecard({ authority: '806', asAt: null, knownAt: null }))?.asAt).toBe('2019-03-31')
})
