import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newRegister } from '../../test/new-register.js'
import { sampleHome } from '../../test/sample-home.js'
import type { Figure } from '../figures/figure.js'
import { Home } from '../figures/home.js'
import { KINDS } from '../practice/read-kinds.js'
import { saveItem } from '../practice/save-item.js'
import { findItem, type Item, listItems } from '../register/items.js'
import { openRegister, type Register } from '../register/register.js'
import { Papers } from './papers.js'
import { type ReadFrozen, readFrozen } from './publish/frozen.js'
import { printed } from './publish/printed.js'
import { verifyPaper } from './publish/verify-paper.js'
import type { FailingClaim } from './publish/why-not.js'

const BY = { id: null, name: 'Rosa Quill' }
const NOW = '2026-05-01T10:00:00.000Z'
const TEXT = `## Children looked after

There were {{figure CL01}} children looked after on {{day}}, and {{figure CL01 as-at=-6m}} six months before.

{{sentence PL01}}

{{only officers}}

Unaccompanied: {{figure CL01 by=unaccompanied part=1}}. From Monday {{figure CL01 by=sex part=2}}.

{{end}}
`
let folder: string
let home: Home
let register: Register
let papers: Papers

beforeAll(async () => {
  folder = await sampleHome([2017])
  await newRegister(join(folder, 'register'))
  register = await openRegister(join(folder, 'register'))
  home = await Home.open(folder)
  papers = new Papers(home, register, () => NOW)
})
afterAll(async () => {
  await home.close()
  await register.close()
  rmSync(folder, { recursive: true, force: true })
})

async function save(kind: string, values: Record<string, string | number | null>, item: Item | null = null) {
  const wanted = { kind: KINDS.get(kind)!, values, item }
  const id = await saveItem(register, wanted, { authority: '806', by: BY, at: NOW })
  return (await findItem(register, id))!
}

function newPaper(more: Record<string, string | null> = {}): Promise<Item> {
  return save('paper', {
    ...{ title: 'Our children', body: 'Corporate Parenting Board', meeting: '2018-05-01', template: null },
    ...{ asAt: '2018-03-31', knownAt: null, audience: 'public', owner: 'Rosa Quill', status: 'signed off', text: TEXT },
    ...more
  })
}

async function whyNot(paper: Item): Promise<string[]> {
  const { reasons, claims } = await papers.standing(paper)
  return [...reasons, ...claims.map(({ sentence }) => sentence)]
}

function sign(paper: Item, agreed = 'yes', words = 'Read.'): Promise<Item> {
  return save('paper-sign-off', { paper: paper.id, as: 'Director', agreed, version: paper.version, words })
}

async function publish(paper: Item): Promise<Record<'officers' | 'members' | 'public', ReadFrozen>> {
  const publication = (await findItem(register, await papers.publish(paper, BY)))!
  const read = async (audience: 'officers' | 'members' | 'public') => (await papers.published(publication, audience))!
  return { officers: await read('officers'), members: await read('members'), public: await read('public') }
}

function verify(read: ReadFrozen) {
  return verifyPaper(read, { figures: home, papers: papers.files, register })
}

test('a paper that nobody has signed, or whose text cannot be read, is not published, and says why', async () => {
  const paper = await newPaper({ text: 'There were {{figure XX01}}.' })
  await expect(papers.publish(paper, BY)).rejects.toThrow('Line 1, column 21: There is no indicator XX01')
  await expect(papers.publish(paper, BY)).rejects.toThrow('Nobody has signed it off as it stands.')
  expect(await papers.files.hashes()).toEqual([])
})

test('a sign-off is of the text that was signed: after another word it no longer stands', async () => {
  const paper = await newPaper({ title: 'Signed once' })
  await sign(paper)
  expect(await whyNot(paper)).toEqual([])
  const changed = await save('paper', { ...(paper.fields as Record<string, string>), text: `${TEXT}\nMore.` }, paper)
  expect(await whyNot(changed)).toEqual(['Nobody has signed it off as it stands.'])
  await sign(changed, 'no')
  expect(await whyNot(changed)).toEqual(['Director does not agree that it is ready.'])
})

test('published again from the same state it is the same to the byte; then it can be proven', async () => {
  const paper = await newPaper({ title: 'Twice' })
  await sign(paper)
  const first = await publish(paper)
  const again = await publish((await findItem(register, paper.id))!)
  for (const audience of ['officers', 'members', 'public'] as const) {
    expect(again[audience].hash).toBe(first[audience].hash)
    expect(await verify(again[audience])).toMatchObject({ differences: [] })
  }
  const { items } = await listItems(register, { authority: '806', kind: 'publication' })
  expect(items.map(({ fields }) => fields.publicHash)).toEqual([first.public.hash, first.public.hash])
  expect((await findItem(register, paper.id))!.fields.status).toBe('published')
})

test('officers see what the others do not, and no form of the others holds it', async () => {
  const paper = await newPaper({ title: 'Who sees what' })
  await sign(paper)
  const { officers, members } = await publish(paper)
  expect(JSON.stringify(officers.paper.document)).toContain('Unaccompanied')
  expect(JSON.stringify(members)).not.toContain('Unaccompanied')
  expect(members.paper.figures.filter(({ by }) => by !== null)).toEqual([])
})

const WHOLE = '{{figure CL01 as-at=2017-06-30}}'
const provider = (part: string) => `{{figure CL01 by=placement_provider part=${part} as-at=2017-06-30}}`

function shownBy({ figures }: { readonly figures: readonly Figure[] }): Record<string, number | null> {
  return Object.fromEntries(figures.map(({ category, value }) => [category ?? 'whole', value]))
}

test('a number that tells of few together with an earlier paper is not shown', async () => {
  const first = await newPaper({ title: 'Some parts', text: `${WHOLE} ${provider('PR0')} ${provider('PR1')}` })
  const second = await newPaper({ title: 'The rest but one', text: provider('PR4') })
  expect(shownBy(await papers.preview(second, 'public'))).toEqual({ PR4: 202 })
  await sign(first)
  expect(shownBy((await publish(first)).public.paper)).toEqual({ whole: 420, PR0: 15, PR1: 199 })
  // 420 less 15, 199 and 202 are 4.
  expect(shownBy(await papers.preview(second, 'public'))).toEqual({ PR4: null })
  expect(shownBy(await papers.preview(second, 'officers'))).toEqual({ PR4: 202 })
})

test('a number of 1 to 5 is in no form of the others, nor is one that would tell it', async () => {
  const text = [WHOLE, ...['PR0', 'PR1', 'PR3', 'PR4'].map(provider)].join(' ').replaceAll('06-30', '07-01')
  const paper = await newPaper({ title: 'All parts', text })
  await sign(paper)
  const { officers, members, public: open } = await publish(paper)
  expect(shownBy(officers.paper)).toMatchObject({ PR0: 15, PR1: 199, PR3: 4 })
  expect(shownBy(open.paper)).toMatchObject({ PR0: null, PR1: 199, PR3: null })
  expect(shownBy(members.paper)).toEqual(shownBy(open.paper))
})

test('a claim that the figures do not bear out stops publishing, until somebody says why it may stand', async () => {
  const claim = (way: string, says: string) => `They {{claim change CL01 ${way} from=-6m to=now says="${says}"}}.`
  const paper = await newPaper({
    title: 'A claim',
    text: `${claim('rose', 'have risen')} ${claim('fell', 'have fallen')}`
  })
  await sign(paper)
  const [reason, ...others] = await whyNot(paper)
  expect(others).toEqual([])
  expect(reason).toMatch(/^Line 1, column 6: “have risen”: .*it fell\.$/)
  await expect(papers.publish(paper, BY)).rejects.toThrow('have risen')
  const [{ key }] = (await papers.standing(paper)).claims as [FailingClaim]
  await save('claim-override', { paper: paper.id, claim: key, reason: 'Said of the year before.' })
  const { public: open } = await publish(paper)
  expect(open.paper.record.map(({ what, by, words }) => [what, by, words])).toContainEqual([
    expect.stringMatching(
      /^let stand: “have risen” \(change, measure CL01, way rose, from 2017-09-30, to 2018-03-31\): .*\d.*it fell\.$/
    ),
    'Rosa Quill',
    'Said of the year before.'
  ])
  expect(printed(open).record).toContainEqual(
    expect.stringMatching(
      /^Let stand: “have risen” .*CL01.*it fell\. By Rosa Quill on 1 May 2026: Said of the year before\.$/
    )
  )
})

test('a reason is for one claim and the figures it was given for: not for another in the same words', async () => {
  const claim = (named: string) => `They {{claim change ${named} says="have changed as planned"}}.`
  const first = claim('CL01 rose -6m now')
  const paper = await newPaper({ title: 'As planned', text: `${first}\n\n${claim('PL01 rose from=-6m to=now')}` })
  const keys = async (item: Item) => (await papers.standing(item)).claims.map(each => each.key)
  const both = await keys(paper)
  expect(both).toEqual([expect.stringContaining('CL01'), expect.stringContaining('PL01')])
  await save('claim-override', { paper: paper.id, claim: both[0]!, reason: 'The number was planned for.' })
  expect(await keys(paper)).toEqual([both[1]])
  const edit = (fields: Record<string, string>) => ({ ...paper, fields: { ...paper.fields, ...fields } })
  expect(await keys(edit({ text: claim('CL01 way=rose to=2018-03-31 from=-6m') }))).toEqual([])
  expect(await keys(edit({ text: claim('CL03 rose -6m now') }))).toEqual([expect.stringContaining('CL03')])
  expect(await keys(edit({ text: first, asAt: '2018-02-28' }))).toHaveLength(1)
})

test('a report without the headings its body asks for is not published, until somebody says why it may be', async () => {
  const paper = await newPaper({ title: 'No headings', body: 'Executive', meeting: '2023-02-01' })
  await sign(paper)
  const { claims } = await papers.standing(paper)
  expect(claims.map(({ sentence }) => sentence)).toEqual([
    expect.stringContaining('Its first page lacks “Report for”'),
    expect.stringMatching(/It lacks the headings .*“Legal”.* which reports to the body “Executive” bear\.$/)
  ])
  await expect(papers.publish(paper, BY)).rejects.toThrow('It lacks the headings')
  for (const { key } of claims)
    await save('claim-override', { paper: paper.id, claim: key, reason: 'A note for information, in an annex.' })
  const { public: open } = await publish(paper)
  expect(
    open.paper.record.filter(({ what }) => what.startsWith('let stand: headings: “Executive summary”'))
  ).toHaveLength(1)
})

test('a paper that prints a child’s id is published for officers alone; which child is not said', async () => {
  // The first child of the sample return.
  const text = `${TEXT}\n\nThe brother of 398768, said in a finding.`
  const forAll = await newPaper({ title: 'With an id', text })
  await sign(forAll)
  const [reason, ...others] = await whyNot(forAll)
  expect(others).toEqual([])
  expect(reason).toMatch(/^Paragraph \d+ under “Children looked after” holds the id of a child\./)
  await expect(papers.publish(forAll, BY)).rejects.toThrow('holds the id of a child')
  const forOfficers = await newPaper({ title: 'With an id', text, audience: 'officers' })
  await sign(forOfficers)
  expect(await whyNot(forOfficers)).toEqual([])
  const noChild = await newPaper({ title: 'Of a number', text: text.replace('398768', '398,768 or 3987680') })
  await sign(noChild)
  expect(await whyNot(noChild)).toEqual([])
})

test('what a signatory says is printed too: an id in it stops publishing', async () => {
  const paper = await newPaper({ title: 'Signed with an id' })
  await sign(paper, 'yes', 'I asked about 398768.')
  expect(await whyNot(paper)).toEqual([expect.stringMatching(/^What is said in its record holds the id of a child\./)])
})

test('a changed byte in the file, a value changed with its hash, and a changed byte in a load are each found', async () => {
  const paper = await newPaper({ title: 'Changed' })
  await sign(paper)
  const { public: read } = await publish(paper)
  const path = papers.files.path(read.hash)
  const text = readFileSync(path, 'utf8')
  const changed = readFrozen(text.replace('"value":', '"value" :'), 'x')
  expect((await verify(changed)).differences[0]).toBe('The file was changed: what it holds does not have its hash.')
  const figure = read.paper.figures[0]!
  const other = { ...read, paper: { ...read.paper, figures: [{ ...figure, value: figure.value! + 1 }] } }
  expect((await verify(other)).differences.join()).toMatch(/CL01 on .*: published \d+, worked out again \d+/)
  const load = (await home.lake.loads())[0]!
  const file = join(load.folder, load.tables[0]!.file)
  const bytes = readFileSync(file)
  writeFileSync(file, Buffer.from(bytes).fill(1, 200, 201))
  expect((await verify(read)).differences).toContain(`Load ${load.number}: ${load.tables[0]!.file} was changed.`)
  writeFileSync(file, bytes)
})

test('what was said then stands beside what is known now', async () => {
  const paper = await newPaper({ title: 'Then and now' })
  await sign(paper)
  const { officers } = await publish(paper)
  const rows = await papers.restated(officers.paper)
  expect(rows.map(({ indicator, isSame }) => [indicator.id, isSame])).toEqual([
    ['CL01', true],
    ['CL01', true],
    ['PL01', true]
  ])
})
