import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Chapter, changesOf } from '../../../demo/story/chapter.js'
import { SCHOOL_INSPECTIONS } from '../../../demo/story/school-inspections.js'
import { storyId } from '../../../demo/story/story-id.js'
import { linesOf, openPaperDesk, type PaperDesk, tablesOf } from '../../../test/paper-desk.js'
import { saveItems } from '../../register/items.js'

const AT = '2026-10-01T09:00:00.000Z'
const SAID = { how: 'forum', ages: ['7 to 12'], groups: ['looked after'], state: 'told' }
let desk: PaperDesk

beforeAll(async () => {
  desk = await openPaperDesk()
  await tell([
    heard('bags', { words: '“Bags are for rubbish.”', theme: 'Moving', day: '2026-05-01', many: 8, consent: 'yes' }),
    heard('secret', { words: 'Nobody may quote this', theme: 'Reviews', day: '2026-06-01', many: 13, consent: 'no' }),
    heard('college', { words: 'Not to be told', theme: 'College', day: '2026-06-02', many: 2, consent: 'no' }),
    heard('thanks', {
      words: 'She comes when she says.',
      theme: 'Thanks',
      day: '2026-06-03',
      many: 9,
      consent: 'yes',
      how: 'compliment'
    }),
    answer('college', { words: 'He got his place at college.', day: '2026-06-20' }),
    heard('old', { words: 'Long ago', theme: 'Food', day: '2024-05-01', consent: 'yes' }),
    heard('flat', {
      words: 'My flat is cold',
      theme: 'Homes',
      day: '2026-07-01',
      consent: 'yes',
      groups: ['care leavers']
    }),
    answer('bags', { words: 'A suitcase is kept for each child.', day: '2026-05-20', toldBack: '2026-06-02' }),
    answer('secret', { words: 'Reviews are not held in lessons.', day: '2026-06-20' }),
    ...SCHOOL_INSPECTIONS
  ])
  const audits = Array.from({ length: 24 }, (_, index) => audit(index))
  await tell([...PROGRAMME, ...audits])
})
afterAll(() => desk.close())

async function tell(items: Chapter['items']): Promise<void> {
  const changes = changesOf({ at: AT, by: 'Test', items }, '806', new Map())
  await saveItems(desk.register, changes, { id: null, name: 'Test' }, AT)
}

function heard(name: string, fields: Chapter['items'][number]['fields']): Chapter['items'][number] {
  return { kind: 'heard', name, fields: { ...SAID, ...fields } }
}

function answer(name: string, fields: Chapter['items'][number]['fields']): Chapter['items'][number] {
  return { kind: 'heard-response', name, fields: { heard: storyId(`heard/${name}`), ...fields } }
}

const PROGRAMME: Chapter['items'] = [
  { kind: 'audit-tool', name: 'tool', fields: { title: 'Tool', scale: 'ofsted-2018' } },
  { kind: 'audit-programme', name: 'case', fields: { title: 'Case audit', tool: storyId('audit-tool/tool') } }
]

function audit(index: number): Chapter['items'][number] {
  const grade = index < 3 ? 'inadequate' : index < 12 ? 'requires improvement' : 'good'
  const moderated = index < 8 ? grade : null
  const programme = storyId('audit-programme/case')
  const fields = { title: `No ${index}`, programme, child: `CHILD${index}`, lived: 'Words about a child' }
  return {
    kind: 'audit',
    name: `a${index}`,
    fields: { ...fields, due: '2018-03-01', grade, moderated, state: 'closed' }
  }
}

test('who may be quoted is quoted, who may not is not, and what was done stands beneath', async () => {
  expect(linesOf(await desk.out('{{voice group="looked after"}}', { audience: 'public' }))).toEqual([
    '4 things were heard from children looked after. Something was done about all that asked for it. Those who said so were told of 1.',
    'Moving.',
    'Bags are for rubbish.',
    'We did: A suitcase is kept for each child. They were told on 2 June 2026.',
    'Reviews. Children looked after, 7 to 12 (13 of them), heard through a forum or council of children or young people. They are not quoted.',
    'We did: Reviews are not held in lessons. They have not been told yet.',
    'Thanks.',
    'She comes when she says.',
    '1 of these is not told here: so few said it that it could show who they are.'
  ])
})

test('what few said without leave is told to no member, and what one said to nobody', async () => {
  const said = async (audience: 'officers' | 'public') => linesOf(await desk.out('{{voice}}', { audience })).join()
  expect(await said('officers')).toContain('He got his place at college')
  expect(await said('public')).not.toMatch(/college|College/)
  expect(await said('public')).not.toContain('aged')
  await tell([heard('one', { words: 'Mine alone', theme: 'Only me', day: '2026-08-02', many: 1, consent: 'no' })])
  expect(await said('officers')).not.toContain('Only me')
})

test('to the children themselves it is said plainly, and what is still to do is owned up to', async () => {
  expect(linesOf(await desk.out('{{voice as=plain}}', { audience: 'public' }))).toEqual([
    'You said: “Bags are for rubbish.” We did: A suitcase is kept for each child.',
    'You told us about reviews. We did: Reviews are not held in lessons.',
    'We still have to do something about homes.'
  ])
})

test('the newest alone may be told, and how many there were is said of all', async () => {
  const [all] = linesOf(await desk.out('{{voice since=2020-01-01}}', { audience: 'members' }))
  const lines = linesOf(await desk.out('{{voice since=2020-01-01 most=1}}', { audience: 'members' }))
  expect(lines[0]).toBe(all)
  expect(lines.at(-1)).toBe('Of those that can be told here, this is the newest.')
})

test('words without consent reach no form of a paper', async () => {
  for (const audience of ['officers', 'members', 'public'] as const) {
    const out = await desk.out('{{voice since=2020-01-01}}\n\n{{voice as=plain}}', { audience })
    expect(JSON.stringify(out.document)).not.toContain('Nobody may quote this')
  }
})

test('a school stands with its judgement in the words of the scale of its day, and scales are not compared', async () => {
  const [table] = tablesOf(await desk.out('{{inspections}}', { asAt: '2026-03-31' }))
  expect(table!.rows.length).toBe(6)
  const eastmoor = table!.rows.find(([school]) => school!.text === 'Eastmoor Academy')!
  expect(eastmoor[2]!.text).toBe('Inadequate, 3 July 2019')
  expect(eastmoor[4]!.text).toContain('Requires improvement: quality of education')
  expect(eastmoor[5]!.text).toBe('Not on one scale')
  expect(table!.note).toContain('Four grades, from 1 September 2012, until 2 September 2024')
})

test('nothing of one child is told of audits, and members read no small count', async () => {
  for (const audience of ['officers', 'members'] as const) {
    const out = await desk.out('{{audits "case audit"}}', { audience })
    expect(JSON.stringify(out)).not.toMatch(/CHILD\d|Words about a child|No \d/)
    const [said] = linesOf(out)
    expect(said).toContain('24 of 24 audits due in the 12 months to 31 March 2018 are graded.')
    const cells = tablesOf(out)[0]!.rows.map(row => row[1]!.text)
    expect(cells).toEqual(audience === 'officers' ? ['0', '12', '9', '3'] : ['0', '12', 'not shown', 'fewer than 6'])
    const after = tablesOf(out)[0]!.rows.map(row => `${row[0]!.text.toLowerCase()} ${row[4]!.text}`)
    const sentence = await desk.out('{{audits "case audit" as=sentence}}', { audience })
    expect(tablesOf(sentence)).toEqual([])
    expect(linesOf(sentence)[0]).toBe(`${said} Grades after moderation: ${after.join('; ')}.`)
  }
})

test('what the figures stand on is said by source', async () => {
  const out = await desk.out('{{data-quality}}', { audience: 'public' })
  const [sources] = tablesOf(out)
  expect(sources!.rows.map(([source, days]) => [source!.text, days!.text])).toMatchInlineSnapshot(`
    [
      [
        "Children looked after return (SSDA903)",
        "1 April 2017 to 31 March 2019",
      ],
    ]
  `)
  const counts = tablesOf(out).flatMap(({ rows }) => rows.map(row => row.at(-1)!.text))
  expect(counts.some(text => /^[1-5]$/.test(text))).toBe(false)
})
