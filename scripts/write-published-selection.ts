import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { writeCell } from '../src/published/cell.js'
import type { Measure, PublishedAuthority, PublishedValue } from '../src/published/published.js'
import { openPublished, POPULATION, type Published } from '../src/published/published-store.js'
import type { Selection } from '../src/published/selection.js'

// Run as: npx tsx scripts/write-published-selection.ts OUT.json FILE…   (FILES: LAIT with its dictionary, statistics, neighbours, population)

/** LAIT's short codes of the measures that indicators and papers cite, and the counts they are shares of. */
const MEASURES = [
  ...['LACnum', 'LAC', 'LACnum_Start', 'LAC_Start_Rate', 'LACceased', 'LAC_Cease_Rate'],
  ...[
    'Unacc_Asylmn_Seek_Childn',
    'Unacc_Asylmn_Seek_Childn%',
    'LACStable_2016on',
    'LACStableNum_2016on',
    'LAC_LongStable%'
  ],
  ...['LAC_Foster_Placements', 'LAC_Parents_OR_Others', 'LAC_SecHome_And_ChildHome', 'LACDistance'],
  ...['LAC_ceased_SGO', 'LAC_ceased_SGO%', 'No_of LAC Adopted', '%_of LAC Adopted'],
  ...['LACHealth%', 'LACDental%', 'LACVaccinations%', 'Emotional_LAC', 'Children_missing'],
  ...['NoCareLeavers', 'CareLeaverAcc', 'CareLeaverEET'],
  ...[
    'CPP_Num',
    'CPP_rate',
    'CPP_Abuse',
    'CPP_Abuse_Rate',
    'PrevRegCPR',
    'CPPlans2yrsActive',
    'Section_47',
    'ISCP_Conf',
    'CP_conf_15days'
  ],
  ...['CIN', 'CPP_Total_NumRef', 'CPP_Total_Rateper10,000', 'ReReferral', 'Continue_Assess_Comp'],
  ...['16-17_not known_NEET', '16-17 NEET', '16-17_not known'],
  ...['Work_Force_AvgNumCase_SW', 'Work_Force_Vac_Rate', 'Work_Force_Agecy_Rate', 'Work_Force_TO_Rate']
]

const SOURCES = [
  {
    title: 'Local Authority Interactive Tool',
    publisher: 'Department for Education',
    url: 'https://www.gov.uk/government/publications/local-authority-interactive-tool-lait'
  },
  {
    title: 'Explore education statistics',
    publisher: 'Department for Education',
    url: 'https://explore-education-statistics.service.gov.uk'
  },
  {
    title: 'Mid-year population estimates',
    publisher: 'Office for National Statistics',
    url: 'https://www.ons.gov.uk/peoplepopulationandcommunity/populationandmigration/populationestimates'
  }
]

const [out, ...paths] = process.argv.slice(2)
if (out === undefined || paths.length === 0)
  throw new Error('Give the file to write, then the published files to select from.')
const home = mkdtempSync(join(tmpdir(), 'sightline-selection-'))
const published = openPublished(home)
try {
  const files = paths.map(path => ({ name: basename(path), path }))
  await published.load(files, { at: new Date().toISOString(), by: 'write-selection' })
  writeFileSync(out, `${JSON.stringify(await selectionOf(published), null, 1)}\n`)
} finally {
  await published.close()
  rmSync(home, { recursive: true, force: true })
}

async function selectionOf(published: Published): Promise<Selection> {
  const codes = [...MEASURES, POPULATION]
  const all = new Map((await published.measures()).map(measure => [measure.code, measure]))
  const absent = codes.filter(code => !all.has(code))
  if (absent.length > 0) throw new Error(`No file given holds ${absent.join(', ')}.`)
  const authorities = await published.authorities()
  const values = new Map<string, readonly PublishedValue[]>()
  for (const code of codes) values.set(code, await published.values(code, { answering: true }))
  const areas = areasOf([...values.values()].flat())
  const lait = (await published.editions()).find(edition => edition.kind === 'LAIT')?.name ?? 'LAIT'
  const year = Math.max(...values.get(POPULATION)!.map(value => value.year))
  return {
    format: 'sightline-published-1',
    title: `Shipped with Sightline: ${lait}, mid-year population to ${year}`,
    licence: 'Contains public sector information licensed under the Open Government Licence v3.0.',
    note: "LAIT writes every missing value as a dash; where the department's own file of the same figures was at hand, its symbol stands instead.",
    sources: SOURCES,
    authorities: [...authorities],
    neighbours: Object.fromEntries(
      await Promise.all(
        ['2021', '2025'].map(async model => [model, await neighbourLists(published, authorities, model)])
      )
    ),
    measures: codes.map(code => described(all.get(code)!)),
    areas,
    values: Object.fromEntries([...values].map(([code, rows]) => [code, linesOf(rows, areas)]))
  }
}

async function neighbourLists(published: Published, authorities: readonly PublishedAuthority[], model: string) {
  const lists: Record<string, string> = {}
  for (const { code } of authorities) {
    const neighbours = await published.neighbours(code, model)
    if (neighbours.length > 0) lists[code] = neighbours.map(one => one.neighbour).join(' ')
  }
  return lists
}

function described({ sameAs: _, ...measure }: Measure): Selection['measures'][number] {
  return measure
}

function areasOf(values: readonly PublishedValue[]): string[] {
  const rank = { England: 0, region: 1, authority: 2 }
  const levels = new Map(values.map(value => [value.area, rank[value.level]]))
  return [...levels].sort(([a, i], [b, j]) => i - j || (a < b ? -1 : 1)).map(([area]) => area)
}

function linesOf(rows: readonly PublishedValue[], areas: readonly string[]): Record<string, string> {
  const periods = new Map<string, Map<string, string>>()
  for (const row of rows) {
    const line = periods.get(row.period) ?? new Map<string, string>()
    periods.set(row.period, line.set(row.area, writeCell(row)))
  }
  return Object.fromEntries(
    [...periods].map(([period, line]) => [period, areas.map(area => line.get(area) ?? '').join(',')])
  )
}
