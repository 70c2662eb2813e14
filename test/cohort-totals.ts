import type { Day } from '../src/domain/day.js'
import type { Indicator, TwinRow } from '../src/indicators/indicator.js'
import type { Engine } from '../src/lake/engine.js'

/** What a cohort comes to: those who count, all of them, and the sum of their amounts. */
export interface Totals {
  readonly numerator: number
  readonly denominator: number
  readonly amount: number
}

/** A cohort's totals by authority and day, `<authority> <day>` to totals; absent = nobody. */
export async function cohortTotals(engine: Engine, indicator: Indicator): Promise<Map<string, Totals>> {
  const amount = indicator.unit === 'days' ? 'sum(amount)' : '0'
  const rows = await engine.query(
    `select authority, day, sum(case when counts then 1 else 0 end) as numerator, count(*) as denominator, ${amount} as amount
     from (${indicator.cohort}) c group by authority, day`
  )
  return new Map(
    rows.map(row => [
      `${row.authority} ${row.day}`,
      { numerator: Number(row.numerator), denominator: Number(row.denominator), amount: Number(row.amount) }
    ])
  )
}

/** Every row of a cohort as text, sorted, by authority and day: for comparing two engines, or a query with its twin. */
export async function cohortRows(engine: Engine, indicator: Indicator): Promise<Map<string, string[]>> {
  const amount = indicator.unit === 'days' ? 'amount' : 'null as amount'
  const rows = await engine.query(
    `select authority, day, child_id, event, counts, ${amount} from (${indicator.cohort}) c`
  )
  const byDay = new Map<string, string[]>()
  for (const row of rows) {
    const key = `${row.authority} ${row.day}`
    const list = byDay.get(key) ?? []
    list.push(
      rowText(String(row.child_id), row.event as string | null, row.counts === true, row.amount as number | null)
    )
    byDay.set(key, list)
  }
  for (const list of byDay.values()) list.sort()
  return byDay
}

/** The twin's rows for one day, in the same text. */
export function twinRows(rows: readonly TwinRow[]): string[] {
  return rows.map(row => rowText(row.child_id, row.event, row.counts, row.amount ?? null)).sort()
}

/** Totals of a twin's rows. */
export function twinTotals(rows: readonly TwinRow[]): Totals {
  return {
    numerator: rows.filter(row => row.counts).length,
    denominator: rows.length,
    amount: rows.reduce((sum, row) => sum + (row.amount ?? 0), 0)
  }
}

/** The key of `cohortTotals` and `cohortRows`. */
export function dayKey(authority: string, day: Day): string {
  return `${authority} ${day}`
}

function rowText(child: string, event: string | null, counts: boolean, amount: number | null): string {
  return [child, event ?? '', counts ? 'counts' : 'does not count', amount ?? ''].join(' | ')
}
