import type { Day } from '../src/domain/day.js'
import type { Value } from '../src/lake/engine.js'
import fc from './chance.js'
import type { FactWorld, RecordRow, WorldLoad } from './fact-world.js'
import { type Columns, id } from './random-columns.js'
import { TABLES } from './random-tables.js'

/** Loads that a random council may have; years, windows and extracts that touch, overlap and leave gaps. */
const LOADS: readonly Omit<WorldLoad, 'load_no'>[] = [
  { source: 'ssda903', first_day: '2021-04-01', last_day: '2022-03-31' },
  { source: 'ssda903', first_day: '2022-04-01', last_day: '2023-03-31' },
  { source: 'ssda903', first_day: '2023-04-01', last_day: '2024-03-31' },
  { source: 'annex_a', first_day: '2022-04-01', last_day: '2022-09-30' },
  { source: 'annex_a', first_day: '2023-01-01', last_day: '2023-06-30' },
  { source: 'annex_a', first_day: '2023-10-01', last_day: '2024-03-31' },
  { source: 'ssd', first_day: '2021-01-01', last_day: '2023-03-31' },
  { source: 'ssd', first_day: '2021-10-01', last_day: '2024-03-31' },
  { source: 'practice', first_day: '2021-05-04', last_day: '2022-12-23' },
  { source: 'practice', first_day: '2021-10-01', last_day: '2023-04-01' },
  { source: 'postcodes', first_day: '2022-01-01', last_day: '2022-01-01' },
  { source: 'wards', first_day: '2021-06-01', last_day: '2021-06-01' },
  { source: 'wards', first_day: '2022-06-01', last_day: '2022-06-01' }
]

const BIRTHS: readonly Day[] = ['2004-02-29', '2005-03-31', '2005-04-01', '2010-05-05', '2010-05-06', '2021-10-01']

/** Tables that say who there is: without them the rest is nobody's. */
const WHO = ['ssda903_header', 'ssd_person']

/** Days that mostly come in this order. */
const ORDERED = [
  ['decom', 'dec'],
  ['cla_episode_start_date', 'cla_episode_ceased_date'],
  ['involvement_start_date', 'involvement_end_date'],
  ['date_started_to_be_looked_after', 'date_ceased_to_be_looked_after']
] as const

const DIRECTORY: readonly RecordRow[] = [
  { pcd: 'TS1 1AA', oseast1m: 449600, osnrth1m: 520400, laua: 'E06000002', ward: 'W1' },
  { pcd: 'TS1 1AB', oseast1m: 451234, osnrth1m: 519876, laua: 'E07000001', county: 'E06000002', ward: 'W2' },
  { pcd: 'TS1 1AC', oseast1m: 428900, osnrth1m: 514300, laua: 'E06000005', ward: 'W3' },
  { pcd: 'TS1 1AD', oseast1m: null, osnrth1m: null, laua: null, ward: 'W1' }
]

/** What boundaries of one day and those of a later one draw. */
const BOUNDARIES: readonly (readonly RecordRow[])[] = [
  [
    { code: 'W1', name: 'Abbey', geometry: 'first shape' },
    { code: 'W2', name: 'Park', geometry: null },
    { code: 'W3', name: 'Abbey', geometry: 'first shape' }
  ],
  [
    { code: 'W1', name: 'Park', geometry: 'second shape' },
    { code: 'W2', name: 'Park', geometry: 'third shape' },
    { code: 'W2', name: null, geometry: 'fourth shape' }
  ]
]

interface Drawn {
  readonly load: number
  readonly id: Value
  readonly born: 'known' | 'unknown' | Day
  readonly columns: Readonly<Record<string, Value>>
  readonly tidy: boolean
}

/** What each load takes for the date of birth of each id: mostly one, sometimes another's or a correction. */
const births = fc
  .tuple(
    fc.constantFrom(...BIRTHS),
    fc.array(fc.constantFrom<Value | undefined>(...BIRTHS, null, ...Array<undefined>(20)), {
      minLength: LOADS.length,
      maxLength: LOADS.length
    })
  )
  .map(([usual, others]) => others.map(other => (other === undefined ? usual : other)))

/** One invented council's records: the shapes that records have, the days where facts turn. */
export const randomRecords: fc.Arbitrary<Omit<FactWorld, 'authority'>> = fc
  .record({
    loads: fc.shuffledSubarray([...LOADS], { minLength: 1 }),
    births: fc.record({ a: births, b: births }),
    tables: fc.record(
      Object.fromEntries(
        Object.entries(TABLES).map(([name, [most, columns]]) => [
          name,
          fc.array(drawn(columns), { minLength: WHO.includes(name) ? most - 3 : 0, maxLength: most })
        ])
      )
    )
  })
  .map(({ loads: chosen, births: born, tables }) => {
    const loads = chosen.map((load, i) => ({ ...load, load_no: i + 1 }))
    const records = Object.entries(tables).map(([name, rows]) => [name, placed(name, rows, loads, born)] as const)
    return {
      loads,
      records: Object.fromEntries([
        ...records,
        ['postcodes_postcode', directory(loads)],
        ['wards_ward', boundaries(loads)]
      ])
    }
  })

function drawn(columns: Columns): fc.Arbitrary<Drawn> {
  return fc.record({
    load: fc.nat(LOADS.length - 1),
    id,
    born: fc.constantFrom<Drawn['born']>(...Array<'known'>(12).fill('known'), 'unknown', 'unknown', '2010-05-06'),
    columns: fc.record(columns),
    tidy: fc.constantFrom(true, true, true, false)
  })
}

function placed(
  name: string,
  rows: readonly Drawn[],
  loads: readonly WorldLoad[],
  births: Readonly<Record<'a' | 'b', readonly Value[]>>
): RecordRow[] {
  const own = loads.filter(load => name.startsWith(`${load.source}_`))
  if (own.length === 0) return []
  const [child, dob] = keysOf(name)
  return rows.map((row, row_no) => {
    const { load_no } = own[row.load % own.length]!
    const known = row.id === null ? null : births[row.id as 'a' | 'b'][load_no - 1]!
    const born = row.born === 'known' ? known : row.born === 'unknown' ? null : row.born
    return {
      load_no,
      row_no,
      [child]: row.id,
      ...(dob && { [dob]: born }),
      ...(row.tidy ? inOrder(row.columns) : row.columns)
    }
  })
}

function inOrder(columns: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  const [from, to] = ORDERED.find(([name]) => name in columns) ?? ['', '']
  const [start, end] = [columns[from] ?? null, columns[to] ?? null]
  return start !== null && end !== null && end < start ? { ...columns, [from]: end, [to]: start } : columns
}

/** A table's columns of the child and of the date of birth. */
function keysOf(name: string): [child: string, born: string | null] {
  if (name.startsWith('annex_a')) return ['child_id', 'date_of_birth']
  if (name.startsWith('practice')) return ['child_id', null]
  if (name.startsWith('ssda903')) return ['child', name === 'ssda903_episodes' ? null : 'dob']
  return ['person_id', name === 'ssd_person' ? 'dob' : null]
}

function directory(loads: readonly WorldLoad[]): RecordRow[] {
  const own = loads.filter(load => load.source === 'postcodes')
  return own.flatMap(({ load_no }) => DIRECTORY.map((row, row_no) => ({ load_no, row_no, ...row })))
}

function boundaries(loads: readonly WorldLoad[]): RecordRow[] {
  const days = loads.filter(load => load.source === 'wards')
  return days.flatMap(({ load_no, first_day }) =>
    BOUNDARIES[first_day === '2021-06-01' ? 0 : 1]!.map((row, row_no) => ({ load_no, row_no, ...row }))
  )
}
