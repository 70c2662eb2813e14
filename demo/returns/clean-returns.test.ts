import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ageOn } from '../../src/domain/day.js'
import { daysOfStatutoryYear } from '../../src/domain/statutory-year.js'
import annexA from '../../src/sources/annex-a.js'
import { checkSource } from '../../src/sources/check-source.js'
import ssd from '../../src/sources/ssd.js'
import ssda903 from '../../src/sources/ssda903.js'
import { dayText } from '../calendar.js'
import { simulate } from '../life/simulate.js'
import { countOn, staysIn } from '../testing/count-looked-after.js'
import { isoOf, readCsv } from '../testing/read-csv.js'
import { type DemoWritten, writeDemo } from '../write-demo.js'
import { annexAExtract } from './annex-a.js'
import { ssdExtract } from './ssd.js'
import { ssda903Return } from './ssda903.js'

const wanted = { authorities: ['806', '807'], children: 90, from: '2022-04', to: '2025-03', seed: 'clean', clean: true }
const council = simulate({
  authority: '806',
  onsCode: 'E06000002',
  position: 0,
  scale: 0.2,
  from: '2022-04',
  to: '2025-03',
  seed: 'three'
})
const last = council.months.at(-1)!.last
let folder = ''
let written: DemoWritten[] = []

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sightline-demo-'))
  written = writeDemo({ ...wanted, out: folder })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const lines = (sheets: ReturnType<typeof ssdExtract>, table: string) =>
  sheets.find(sheet => sheet.table.name === table)!.lines

describe('clean files', () => {
  it('are read by the ordinary path without a single issue', async () => {
    for (const { folder: council, loads } of written) {
      for (const { files, source, period } of loads) {
        const days = daysOfStatutoryYear(period)
        const options = period.length === 7 ? { source, period: days } : { source }
        const { issues } = await checkSource(
          files.map(file => ({ name: basename(file), path: join(council, file) })),
          options
        )
        expect(issues.map(issue => `${issue.file} ${issue.code} ${issue.column}`)).toEqual([])
      }
    }
  })

  it('are listed in the order in which they are to be loaded', () => {
    const { loads } = written[0]!
    expect(JSON.parse(readFileSync(join(written[0]!.folder, 'loads.json'), 'utf8'))).toEqual(loads)
    expect(loads.map(({ source, period }) => `${source} ${period}`)).toEqual([
      'postcodes 2025-03-31',
      'wards 2025-03-31',
      'ssda903 2022-23',
      'ssda903 2023-24',
      'ssda903 2024-25',
      'cin_census 2022-23',
      'cin_census 2023-24',
      'cin_census 2024-25',
      'annex_a 2025-03-31',
      'ssd 2022-04-01..2025-03-31'
    ])
  })

  it('end with the number of children asked for in each council', () => {
    for (const each of written) expect(countOn(staysIn(each.folder), '2025-03-31')).toBe(90)
  })

  it('use no id, postcode or provider of one council in another', () => {
    const postcodes = written.map(({ folder: council }) =>
      readCsv(join(council, 'postcodes/postcodes.csv')).map(row => row.pcd!)
    )
    expect(postcodes[0]!.filter(code => postcodes[1]!.includes(code))).toEqual([])
    expect(new Set(postcodes[0]).size).toBe(postcodes[0]!.length)
  })

  it('write sex as 1 and 2 to 2023-24 and as M and F since, and social workers from 2023-24', () => {
    const sexes = (year: string) =>
      new Set(
        ssda903Return(council, year, last)
          .find(({ table }) => table.name === 'header')!
          .lines.map(line => line.SEX)
      )
    expect(sexes('2023-24')).toEqual(new Set(['1', '2']))
    expect(sexes('2024-25')).toEqual(new Set(['M', 'F']))
    const tables = (year: string) => ssda903Return(council, year, last).map(({ table }) => table.name)
    expect(tables('2022-23')).not.toContain('sw_episodes')
    expect(tables('2023-24')).toContain('sw_episodes')
  })

  it('have the headers that the sources describe', () => {
    for (const [sheets, source] of [
      [ssdExtract(council, last), ssd],
      [annexAExtract(council, last), annexA],
      [ssda903Return(council, '2024-25', last), ssda903]
    ] as const) {
      for (const { headers, table, lines } of sheets) {
        expect(source.tables).toContain(table)
        for (const header of headers) expect(table.columns.map(column => column.name)).toContain(header)
        for (const line of lines.slice(0, 50))
          for (const header of Object.keys(line))
            if (line[header] !== '' && !ignored(header)) expect(headers).toContain(header)
      }
    }
  })

  it('hold exactly the episodes that touch the year', () => {
    for (const year of ['2022-23', '2023-24', '2024-25']) {
      const { first, last: end } = daysOfStatutoryYear(year)
      const told = ssda903Return(council, year, last)
        .find(({ table }) => table.name === 'episodes')!
        .lines.map(line => `${line.CHILD} ${isoOf(line.DECOM!)}`)
      const lived = council.children.flatMap(child =>
        child.periods.flatMap(period =>
          period.episodes
            .filter(episode => dayText(episode.start) <= end && (episode.end === null || dayText(episode.end) >= first))
            .map(episode => `${child.id} ${dayText(episode.start)}`)
        )
      )
      expect(told.sort()).toEqual(lived.sort())
    }
  })
})

/** Who the child is stands on every line that is made; a table without such a column leaves it out. */
const ignored = (header: string) =>
  ['DOB', 'Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'Does the Child have a Disability'].includes(
    header
  )

describe('the three sources', () => {
  const year = ssda903Return(council, '2024-25', last)
  const dataset = ssdExtract(council, last)
  const lists = annexAExtract(council, last)

  it('tell of the same children looked after on the last day', () => {
    const end = dayText(last)
    const births = new Map(lines(dataset, 'person').map(line => [line.pers_person_id, line.pers_dob!]))
    const young = (id: string) => ageOn(births.get(id)!, end) < 18
    const fromReturn = lines(year, 'episodes')
      .filter(line => line.DEC === '' && young(line.CHILD!))
      .map(line => line.CHILD)
    const fromDataset = lines(dataset, 'cla_episodes')
      .filter(line => line.clae_cla_episode_ceased_date === '')
      .map(line => line.clae_person_id)
    const fromLists = lines(lists, 'children_in_care')
      .filter(line => line['Date Ceased to be Looked After'] === '')
      .map(line => line['Child Unique ID'])
    expect(fromReturn.length).toBeGreaterThan(80)
    expect(fromDataset.sort()).toEqual(fromReturn.sort())
    expect(fromLists.sort()).toEqual(fromReturn)
  })

  it('tell of the same teeth and the same convictions', () => {
    const events = (table: string, id: string, day: string, kind = '') =>
      new Set(
        lines(dataset, table)
          .filter(line => line[day]! >= '2024-04-01' && (kind === '' || line.clah_health_check_type === kind))
          .map(line => line[id])
      )
    const dental = events('cla_health', 'clah_person_id', 'clah_health_check_date', 'dental')
    const convicted = events('cla_convictions', 'clac_person_id', 'clac_cla_conviction_date')
    const lastDental = new Map(
      lines(lists, 'children_in_care').map(line => [line['Child Unique ID'], line['Date of Last Dental Check']!])
    )
    const outcomes = lines(year, 'oc2')
    expect(outcomes.length).toBeGreaterThan(40)
    for (const { CHILD, TEETH_CHECK, CONVICTED } of outcomes) {
      expect(TEETH_CHECK === '1').toBe(dental.has(CHILD))
      expect(TEETH_CHECK === '1').toBe(lastDental.get(CHILD)! >= '2024-04-01')
      expect(CONVICTED === '1').toBe(convicted.has(CHILD))
    }
  })

  it('tell of the same homes of care leavers of 19 to 21', () => {
    const homes = new Map(
      lines(dataset, 'care_leavers').map(line => [
        line.clea_person_id,
        `${line.clea_care_leaver_accommodation || '0'}${line.clea_care_leaver_accom_suitable}`
      ])
    )
    const older = lines(year, 'oc3').filter(line => ageOn(isoOf(line.DOB!), dayText(last)) >= 19)
    expect(older.length).toBeGreaterThan(5)
    for (const line of older) expect(homes.get(line.CHILD)).toBe(line.ACCOM)
  })

  it('tell of the same reviews', () => {
    const inReturn = lines(year, 'reviews')
      .map(line => isoOf(line.REVIEW!))
      .sort()
    const inDataset = lines(dataset, 'cla_reviews')
      .map(line => line.clar_cla_review_date!)
      .filter(day => day >= '2024-04-01')
      .sort()
    expect(inDataset).toEqual(inReturn)
  })
})
