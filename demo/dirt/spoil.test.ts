import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { daysOfStatutoryYear } from '../../src/domain/statutory-year.js'
import { checkSource } from '../../src/sources/check-source.js'
import { simulate } from '../life/simulate.js'
import { Random } from '../random.js'
import { annexAExtract } from '../returns/annex-a.js'
import { ssdExtract } from '../returns/ssd.js'
import { ssda903Return } from '../returns/ssda903.js'
import { writeDemo } from '../write-demo.js'
import { reuseIds } from './reused-ids.js'
import { troubles } from './spoil.js'
import type { Draft, Trouble } from './trouble.js'

const council = simulate({
  authority: '806',
  onsCode: 'E06000002',
  position: 0,
  scale: 0.25,
  from: '2021-04',
  to: '2024-03',
  seed: 'dirt'
})
const last = council.months.at(-1)!.last
const made: Readonly<Record<Draft['source'], Draft>> = {
  ssda903: { source: 'ssda903', period: '2023-24', sheets: ssda903Return(council, '2023-24', last), titles: [] },
  annex_a: { source: 'annex_a', period: '2024-03-31', sheets: annexAExtract(council, last), titles: [] },
  ssd: { source: 'ssd', period: '2024-03-31', sheets: ssdExtract(council, last), titles: [] }
}
const content = ({ sheets, titles }: Draft) =>
  JSON.stringify([
    titles,
    sheets.map(({ headers, lines, marked, encoding, name }) => [headers, lines, marked, encoding, name])
  ])
const clean = { ssda903: content(made.ssda903), annex_a: content(made.annex_a), ssd: content(made.ssd) }

/** A draft of its own to spoil. */
function draftOf(source: Draft['source']): Draft {
  const sheets = made[source].sheets.map(sheet => ({ ...sheet, lines: sheet.lines.map(line => ({ ...line })) }))
  return { ...made[source], sheets, titles: [] }
}

function spoiled(trouble: Trouble, source: Draft['source'], seed: number): string {
  const draft = draftOf(source)
  trouble.spoil(draft, new Random(String(seed)))
  return content(draft)
}

describe('each trouble of real data', () => {
  it.each(troubles.flatMap(trouble => trouble.befalls.map(source => [trouble.id, source, trouble] as const)))(
    '%s changes what %s says',
    (_, source, trouble) => {
      expect([1, 2, 3, 4, 5, 6, 7, 8].some(seed => spoiled(trouble, source, seed) !== clean[source])).toBe(true)
    }
  )

  it('is small: no more than one cell in ten of what is looked after is touched', () => {
    for (const trouble of troubles.filter(
      each => each.befalls.includes('ssda903') && !['mixed-days', 'decimal-ids', 'file-shapes'].includes(each.id)
    )) {
      const before = made.ssda903.sheets.find(({ table }) => table.name === 'episodes')!.lines
      const draft = draftOf('ssda903')
      trouble.spoil(draft, new Random('1'))
      const after = draft.sheets.find(({ table }) => table.name === 'episodes')!.lines
      const changed = after.filter((line, index) => JSON.stringify(line) !== JSON.stringify(before[index])).length
      expect(changed).toBeLessThanOrEqual(before.length / 10)
    }
  })

  it('never has a file refused whole, and leaves issues to find', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sightline-demo-'))
    try {
      const [written] = writeDemo({
        out: folder,
        authorities: ['806'],
        children: 120,
        from: '2022-04',
        to: '2024-03',
        seed: 'dirty',
        clean: false
      })
      for (const { files, source, period } of written!.loads) {
        const options = period.length === 7 ? { source, period: daysOfStatutoryYear(period) } : { source }
        const { issues } = await checkSource(
          files.map(file => ({ name: basename(file), path: join(written!.folder, file) })),
          options
        )
        expect(issues.filter(issue => issue.severity === 'file')).toEqual([])
        if (source === 'annex_a' || source === 'ssd') expect(issues.length).toBeGreaterThan(5)
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('gives an id to a second child only when the first is no longer known', () => {
    reuseIds(council, new Random('1'))
    const shared = [...childrenById().values()].filter(children => children.length > 1)
    expect(shared.length).toBeGreaterThan(0)
    for (const children of shared) {
      const [first, second] = children.sort((a, b) => a.birth - b.birth)
      const days = [...first!.cases.map(each => each.closed!), ...first!.periods.map(each => each.end!)]
      expect(Math.max(...days)).toBeLessThan(second!.birth)
    }
  })
})

function childrenById(): Map<string, typeof council.children> {
  const found = new Map<string, typeof council.children>()
  for (const child of council.children) found.set(child.id, [...(found.get(child.id) ?? []), child])
  return found
}
