import { afterAll, beforeAll, expect, test } from 'vitest'
import { PaperHome } from '../../test/paper-home.js'
import type { Audience, Block, TableBlock } from '../documents/block.js'
import { findFaults } from './consistency/find-faults.js'
import { readTemplate, TEMPLATES } from './read-templates.js'
import type { WorkedOut } from './work-out.js'

const AUDIENCES: readonly Audience[] = ['officers', 'members', 'public']
const DATED = '2026-06-01'
const FIGURES = [
  ...['executive-member-report', 'leadership-scorecard', 'monthly-performance-pack', 'proxy-indicators'],
  ...['scrutiny-addendum', 'scrutiny-scorecard']
]
const all = FIGURES.map(id => TEMPLATES.get(id)!)
let home: PaperHome

beforeAll(async () => {
  home = await PaperHome.make()
})
afterAll(() => home.close())

test.each(all)('$id works out for officers, members and the public, and its numbers agree', async ({ text }) => {
  for (const audience of AUDIENCES) {
    const { problems, document, stated } = await home.workOut(text, { audience })
    expect(problems).toEqual([])
    expect(document.blocks.length).toBeGreaterThan(5)
    const faults = findFaults({ dated: DATED, audience, stated, earlier: [] })
    expect(faults.filter(({ severity }) => severity === 'fails')).toEqual([])
  }
})

test('true percentages beside parts that are not all shown stop no paper', async () => {
  const text = ['age_band', 'sex', 'placement_type'].map(by => `{{breakdown PL01 ${by}}}`).join('\n\n')
  for (const asAt of ['2020-03-31', '2020-06-30'])
    for (const audience of AUDIENCES) {
      const { stated, checks } = await home.workOut(`${TEMPLATES.get('monthly-performance-pack')!.text}\n\n${text}`, {
        audience,
        asAt
      })
      const hidden = stated.filter(({ measure, part, value }) => measure === 'PL01' && part !== null && value === null)
      expect(hidden.length > 0).toBe(audience !== 'officers')
      expect(checks.filter(({ finding }) => finding === 'fails')).toEqual([])
    }
})

test.each(all)('$id is refreshed at another day without a word of its text changed', async ({ text }) => {
  expect(text).not.toMatch(/\{\{[^}]*\d{4}-\d\d/)
  const { problems, document } = await home.workOut(text, { asAt: '2020-09-30', audience: 'public' })
  expect(problems).toEqual([])
  expect(JSON.stringify(document.blocks)).not.toContain('31 March 2021')
})

test.each(all)('$id tells its members nothing of what is not shown to them', async ({ text }) => {
  const [officers, members] = [await home.workOut(text), await home.workOut(text, { audience: 'members' })]
  const hidden = officers.figures.filter(figure => figure.value !== null && isHidden(members, figure))
  expect(hidden.length).toBeGreaterThan(0)
  const shown = new Set(members.stated.map(({ printed }) => printed))
  const told = JSON.stringify(members.document)
  for (const { printed, value } of officers.stated.filter(each => isHiddenStated(members, each)))
    if (value !== null && !Number.isInteger(value) && !shown.has(printed) && printed !== '')
      expect(withoutOthers(told, printed, value)).not.toContain(`"${printed}`)
  expect(smallCells(members)).toEqual([])
})

/** What is told without the cells of another number that is printed alike, such as a limit of a chart. */
function withoutOthers(told: string, printed: string, value: number): string {
  const cells = told.split(`"text":"${printed}","value":`)
  return cells.reduce((all, after) => `${all}${after.startsWith(String(value)) ? `"${printed}"` : ''}${after}`)
}

test('what officers see holds small numbers, so that the test above would notice', async () => {
  const found = await Promise.all(all.map(({ text }) => home.workOut(text)))
  expect(found.flatMap(smallCells).length).toBeGreaterThan(5)
})

test('an addendum tells what an earlier paper said, what is known of that day now, and today', async () => {
  const earlier = await home.workOut('{{scorecard CL01 PL01}}', { asAt: '2020-09-30' })
  const previous = {
    ...{ title: 'Final report', asAt: '2020-09-30', dated: '2020-10-20', knownAt: '2026-06-01T09:00:00.000Z' },
    ...{ definitions: earlier.provenance.definitions, editions: earlier.editions, stated: earlier.stated }
  }
  const { document, problems } = await home.workOut(TEMPLATES.get('scrutiny-addendum')!.text, { previous })
  expect(problems).toEqual([])
  const table = document.blocks.find(block => block.as === 'table' && block.title.startsWith('What we said then'))
  expect((table as TableBlock | undefined)?.rows.length).toBe(4)
})

test('a paper of many figures and charts is worked out in under a second of work', async () => {
  const { text } = TEMPLATES.get('monthly-performance-pack')!
  for (const audience of ['officers', 'members'] as const) {
    await home.workOut(text, { audience })
    const before = process.cpuUsage()
    const { document, stated } = await home.workOut(text, { audience })
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(1000)
    expect(document.blocks.filter(({ as }) => as === 'chart').length).toBeGreaterThan(5)
    expect(stated.length).toBeGreaterThan(40)
  }
})

test('a template without its whole head is refused', () => {
  expect(() => readTemplate('x', '# Text')).toThrow('does not begin with its head')
  expect(() => readTemplate('x', '---\ntitle: A\n---\n\nText')).toThrow('says title, for, every, audience, what')
})

function isHidden({ figures }: WorkedOut, { indicator, asAt, by, category }: WorkedOut['figures'][number]): boolean {
  const same = figures.find(
    each => each.indicator === indicator && each.asAt === asAt && each.by === by && each.category === category
  )
  return same?.missing === 'suppressed'
}

function isHiddenStated(
  { stated }: WorkedOut,
  { measure, asAt, part, of, value }: WorkedOut['stated'][number]
): boolean {
  const same = stated.filter(
    each => each.measure === measure && each.asAt === asAt && each.of === of && each.part?.category === part?.category
  )
  return value !== null && same.length > 0 && same.every(each => each.value === null)
}

/** Cells of tables that count 1 to 5 children; how many neighbours have data, and how far a sum is out, count none. */
function smallCells({ document }: WorkedOut): string[] {
  return document.blocks.flatMap(tableOf).flatMap(({ columns, rows, title }) =>
    rows.flatMap(row =>
      row.flatMap(({ value }, index) => {
        const { heading } = columns[index]!
        const isCount = ['Number', 'Numerator', 'Denominator', 'Out of', 'In', 'Out', 'Came in', 'Went out'].includes(
          heading
        )
        return isCount && value !== null && value >= 1 && value <= 5 ? [`${title}: ${row[0]!.text}`] : []
      })
    )
  )
}

function tableOf(block: Block): Pick<TableBlock, 'columns' | 'rows' | 'title'>[] {
  if (block.as === 'chart') return [block.table]
  return block.as === 'table' ? [block] : []
}
