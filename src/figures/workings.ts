import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { bankHolidays } from '../domain/bank-holidays.js'
import { addDays, type Day, monthEnd, monthEnds } from '../domain/day.js'
import type { Ward } from '../domain/ward.js'
import { buildFacts } from '../facts/build-facts.js'
import type { Fact } from '../facts/read-facts.js'
import type { Indicator } from '../indicators/indicator.js'
import { createDayRelation } from '../lake/day-relation.js'
import { type DuckDb, openDuckDb } from '../lake/duckdb.js'
import type { Row } from '../lake/engine.js'
import { createLoadInForce } from '../lake/in-force.js'
import type { Load } from '../lake/manifest.js'
import { createRecordViews } from '../lake/records.js'
import { createReferenceRelations } from '../lake/reference-relations.js'
import type { Source } from '../sources/source.js'
import { type ChildRecord, readChildRecord } from './child-record.js'
import { CHILD_DAY, countCohorts } from './count-cohorts.js'
import { Counts } from './counts.js'
import { Coverage } from './coverage.js'

/** The definitions everything is worked out by. */
export interface Definitions {
  readonly sources: readonly Source[]
  readonly facts: readonly Fact[]
  readonly indicators: readonly Indicator[]
}

/** Month ends are worked out for no more than this many years back from the last day the loads tell of. */
const MONTHS = 120

/**
 * What is worked out for one council from one set of loads: its facts and its counts at every month end. Kept under
 * `<home>/cache` by the hash of the loads and the definitions; a pure function of both, so it may be deleted at any time.
 */
export class Workings {
  #engine: Promise<DuckDb> | undefined
  #wards: Promise<readonly Ward[]> | undefined
  #turn: Promise<unknown> = Promise.resolve()

  private constructor(
    readonly authority: string,
    readonly loads: readonly Load[],
    readonly days: readonly Day[],
    readonly counts: Counts,
    readonly coverage: Coverage,
    private readonly folder: string,
    private readonly definitions: Definitions
  ) {}

  /** Opens what is kept, working it out first if need be. */
  static async open(
    cache: string,
    authority: string,
    loads: readonly Load[],
    definitions: Definitions
  ): Promise<Workings> {
    const coverage = new Coverage(loads)
    const days = daysWanted(coverage, definitions)
    const key = `${hashOf([loads.map(load => [load.number, load.tables])])}-${definitionsHash(definitions)}`
    const folder = join(cache, `authority=${authority}`, key)
    if (!existsSync(folder)) await workOut(folder, authority, loads, days, definitions)
    const engine = await openDuckDb()
    const counts = await Counts.read(
      engine,
      `read_parquet('${quoted(join(folder, 'figure_count.parquet'))}', hive_partitioning = false)`
    )
    await engine.close()
    return new Workings(authority, loads, days, counts, coverage, folder, definitions)
  }

  /** Counts on days that are not month ends, by one query an indicator. */
  async countsOn(days: readonly Day[], indicators: readonly Indicator[]): Promise<Counts> {
    return this.#alone(async engine => {
      await countCohorts(engine, indicators, days)
      return Counts.read(engine, 'figure_count')
    })
  }

  /** Every row of an indicator's cohort on a day, beside what is known of the child. For the gate in `access/` alone. */
  async cohortRows(indicator: Indicator, day: Day): Promise<Row[]> {
    return this.#alone(async engine => {
      await createCohortDay(engine, indicator, day)
      return engine.query(CHILDREN)
    })
  }

  /** What is held of one child as on the last day told of; null when nothing is. For the gate in `access/` alone. */
  async childRecord(councilId: string): Promise<ChildRecord | null> {
    const last = this.days.at(-1)
    return last ? this.#alone(engine => readChildRecord(engine, this.authority, councilId, last)) : null
  }

  /**
   * What says of a word, in lower case, that it is the id of a child here; ids too short to be told from other words are
   * left out. For papers, which are not to print one.
   */
  async childIds(): Promise<Pick<ReadonlySet<string>, 'has'>> {
    const rows = await this.#alone(engine => engine.query(CHILD_IDS))
    return new Set(rows.map(({ id }) => String(id)))
  }

  /** How many records each named rule has repaired, told apart or kept from counting. */
  async repairs(): Promise<{ readonly rule: string; readonly count: number }[]> {
    const rows = await this.#alone(engine => engine.query(REPAIRS))
    return rows.map(row => ({ rule: String(row.rule), count: Number(row.records) }))
  }

  /** The council's wards as its boundaries draw them, by name; none where no boundaries or no postcodes of wards are loaded. */
  wards(): Promise<readonly Ward[]> {
    this.#wards ??= this.#readWards()
    return this.#wards
  }

  async #readWards(): Promise<readonly Ward[]> {
    const rows = await this.#alone(engine => engine.query(OWN_WARDS))
    return rows.map(({ code, name, geometry }) => ({
      code: String(code),
      name: String(name),
      polygons: JSON.parse(String(geometry)) as Ward['polygons']
    }))
  }

  async close(): Promise<void> {
    if (this.#engine) await (await this.#engine).close()
    this.#engine = undefined
  }

  /** One at a time: the relations of a question are tables of this engine. */
  #alone<T>(work: (engine: DuckDb) => Promise<T>): Promise<T> {
    this.#engine ??= openFacts(this.folder, this.definitions.facts)
    const mine = this.#turn.then(async () => work(await this.#engine!))
    this.#turn = mine.catch(() => undefined)
    return mine
  }
}

const hashes = new WeakMap<Definitions, string>()

/** Hash of every definition: the same hash, the same arithmetic. */
export function definitionsHash(definitions: Definitions): string {
  const hash = hashes.get(definitions) ?? hashOf(arithmeticOf(definitions))
  hashes.set(definitions, hash)
  return hash
}

/** All that figures follow from besides the loads: queries, which source is believed, and which days are no working days. */
export function arithmeticOf({ sources, facts, indicators }: Definitions): unknown[] {
  return [
    facts.map(fact => fact.query),
    indicators.map(each => [each.id, each.unit, each.cohort]),
    CHILD_DAY,
    sources.map(each => [each.id, each.period, each.precedence]),
    bankHolidays.map(each => each.day)
  ]
}

const OWN_WARDS = `
  select w.code, p.ward as name, w.geometry
  from ward w
  join (select distinct ward_code, ward from postcode where is_own) p on p.ward_code = w.code
  order by name`

const REPAIRS = `
  select rule, sum(episodes) as records, 1 as part from repair group by rule
  union all
  select kind, count(*), 2 from identity_issue group by kind
  union all
  select reason, sum(records), 3 from quarantine group by reason
  order by part, records desc, rule`

const CHILD_IDS = `
  select distinct lower(council_id) as id from child_identity
  where length(council_id) >= 5 and council_id similar to '.*[0-9].*'`

const CHILDREN = `
  select c.*, k.council_id, k.date_of_birth, k.sex, k.ethnicity, k.disability, x.age_band, x.unaccompanied, x.placement_type, x.placement_provider, x.legal_status, x.need, x.plan_category,
         x.team, x.worker, p.started as looked_after_since
  from cohort_detail c
  left join child k on k.authority = c.authority and k.child_id = c.child_id
  left join child_day x on x.authority = c.authority and x.day = c.day and x.child_id = c.child_id
  left join looked_after p on p.authority = c.authority and p.child_id = c.child_id and p.started <= c.day and (p.ended is null or p.ended > c.day)
  order by k.council_id, c.event`

async function createCohortDay(engine: DuckDb, indicator: Indicator, day: Day): Promise<void> {
  await createDayRelation(engine, [day])
  await engine.run(`create or replace table cohort_detail as select * from (${indicator.cohort}) c`)
  await engine.run('create or replace table cohort as select authority, day, child_id from cohort_detail')
  await engine.run(`create or replace table child_day as ${CHILD_DAY}`)
}

/** Month ends from the first the loads tell of to the last, and the last day itself. */
function daysWanted(coverage: Coverage, { indicators, sources }: Definitions): Day[] {
  const own = sources.flatMap(({ id, own }) => (own ? [id] : []))
  const extent = coverage.extent(indicators, own)
  if (!extent) return []
  const ends = monthEnds(addDays(extent.first, -1), extent.last).filter(day => day <= extent.last)
  const days = extent.last === monthEnd(extent.last) ? ends : [...ends, extent.last]
  return days.slice(-MONTHS)
}

async function workOut(
  folder: string,
  authority: string,
  loads: readonly Load[],
  days: readonly Day[],
  { sources, facts, indicators }: Definitions
): Promise<void> {
  const engine = await openDuckDb()
  await createRecordViews(engine, loads, sources)
  await createLoadInForce(engine, loads, sources)
  await createReferenceRelations(engine, [authority])
  await buildFacts(engine, facts)
  await countCohorts(engine, indicators, days)
  const building = `${folder}.${randomUUID()}`
  await mkdir(building, { recursive: true })
  for (const relation of [...facts.map(fact => fact.name), 'figure_count'])
    await engine.run(`copy ${relation} to '${quoted(join(building, `${relation}.parquet`))}' (format parquet)`)
  await engine.close()
  await mkdir(dirname(folder), { recursive: true })
  await rename(building, folder).catch(async error => {
    await rm(building, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  })
}

async function openFacts(folder: string, facts: readonly Fact[]): Promise<DuckDb> {
  const engine = await openDuckDb()
  for (const { name } of facts)
    await engine.run(
      `create view ${name} as select * from read_parquet('${quoted(join(folder, `${name}.parquet`))}', hive_partitioning = false)`
    )
  return engine
}

function hashOf(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}

function quoted(path: string): string {
  return path.replaceAll("'", "''")
}
