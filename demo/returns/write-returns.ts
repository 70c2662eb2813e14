import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dayNumber } from '../../src/domain/day.js'
import { daysOfStatutoryYear } from '../../src/domain/statutory-year.js'
import type { SourceId } from '../../src/sources/source.js'
import { type DayNumber, dayText } from '../calendar.js'
import { spoil } from '../dirt/spoil.js'
import type { Draft } from '../dirt/trouble.js'
import { workbook } from '../files/workbook.js'
import type { Council } from '../life/council.js'
import type { Random } from '../random.js'
import type { DemoLoad } from '../write-demo.js'
import { annexAExtract } from './annex-a.js'
import { cinCensus } from './cin-census.js'
import { postcodeDirectory } from './postcodes.js'
import { ssdExtract } from './ssd.js'
import { ssda903Return } from './ssda903.js'
import { csvFile, csvText, type Sheet } from './table.js'
import { wardBoundaries } from './wards.js'

/** One piece of the writing: writes its files and tells the load to make of them. */
export interface WriteStep {
  readonly source: SourceId
  readonly write: () => DemoLoad
}

/**
 * The pieces in which a council's files are written, in the order in which they are to be loaded: postcodes, wards, the
 * returns of every whole year, and the two extracts of the last day. With `dirt` null the files are clean.
 */
export function stepsOf(
  council: Council,
  folder: string,
  from: string,
  until: DayNumber,
  dirt: Random | null
): WriteStep[] {
  const draft = draftsWith(dirt)
  const day = dayText(until)
  const step = (source: SourceId, period: string, files: () => readonly NamedFile[]): WriteStep => ({
    source,
    write: () => keep(folder, source, period, files())
  })
  const years = yearsBetween(from, until)
  const returned = (year: string) => draft('ssda903', year, ssda903Return(council, year, until)).sheets
  const counted = (year: string): NamedFile => [`cin-census-${year}.xml`, cinCensus(council, year, until)]
  const listed = (): NamedFile => {
    const { sheets, titles } = draft('annex_a', day, annexAExtract(council, until))
    return [`annex-a-${day}/annex-a.xlsx`, workbook(sheets, titles)]
  }
  return [
    step('postcodes', day, () => [['postcodes/postcodes.csv', csvText(postcodeDirectory(council))]]),
    step('wards', day, () => [['wards/wards.geojson', wardBoundaries(council)]]),
    ...years.map(year => step('ssda903', year, () => csvFiles(`ssda903-${year}`, returned(year)))),
    ...years.map(year => step('cin_census', year, () => [counted(year)])),
    step('annex_a', day, () => [listed()]),
    step('ssd', `${from}-01..${day}`, () =>
      csvFiles(`ssd-${day}`, draft('ssd', day, ssdExtract(council, until)).sheets)
    )
  ]
}

type NamedFile = readonly [name: string, content: string | Buffer]

/** Makes drafts of returns, spoiled with the dirt given. */
function draftsWith(dirt: Random | null): (source: Draft['source'], period: string, sheets: Sheet[]) => Draft {
  return (source, period, sheets) => {
    const made: Draft = { source, period, sheets, titles: [] }
    if (dirt !== null) spoil(made, dirt)
    return made
  }
}

function yearsBetween(from: string, until: DayNumber): string[] {
  const years: string[] = []
  for (let first = Number(from.slice(0, 4)) - (from.slice(5) < '04' ? 1 : 0); ; first++) {
    const year = `${first}-${String((first + 1) % 100).padStart(2, '0')}`
    if (dayNumber(daysOfStatutoryYear(year).last) > until) return years
    years.push(year)
  }
}

function csvFiles(folder: string, sheets: readonly Sheet[]): NamedFile[] {
  return sheets.map(sheet => [`${folder}/${sheet.table.usualName}`, csvFile(sheet)])
}

function keep(folder: string, source: DemoLoad['source'], period: string, files: readonly NamedFile[]): DemoLoad {
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return { files: files.map(([name]) => name), source, period }
}
