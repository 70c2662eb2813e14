import { z } from 'zod'
import { dayNumber, dayOfNumber, isDay } from '../domain/day.js'
import { isStatutoryYear, statutoryYearOf } from '../domain/statutory-year.js'
import { checkReturn } from './check-return.js'
import type { RuleIssue } from './findings/findings.js'
import { Postcodes } from './lists/postcodes.js'
import { Providers } from './lists/providers.js'
import type { Settings } from './return/collection.js'
import type { SentTable } from './return/open-return.js'
import type { ReturnId } from './return/return-id.js'
import { sentColumns } from './return/sent-column.js'
import type { Rule } from './rule.js'

const Cell = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.union([z.string(), z.number()]))])
const Row = z.record(z.string(), Cell)
const Text = z.union([z.string(), z.number()]).transform(String)
const OrNull = Text.nullish().transform(text => text ?? null)
const Codes = z
  .union([z.array(z.string()), z.string()])
  .nullish()
  .transform(codes => codes ?? null)

/** Rows of a return given as JSON: whatever is left out is absent, and null is blank. */
export const TablesCase = z.object({
  source: z.enum(['ssda903', 'cin_census']),
  year: z.string().transform(yearIn).optional(),
  collection_start: z.string().refine(isDay, 'is a day written 2025-04-01').optional(),
  collection_end: z.string().refine(isDay, 'is a day written 2026-03-31').optional(),
  authority: Text.optional(),
  format: z.enum(['csv', 'xml']).optional(),
  only: z.array(Text).optional(),
  tables: z.record(z.string(), z.array(Row)),
  providers: z
    .array(
      z.object({
        URN: OrNull,
        PLACE_CODES: Codes,
        PROVIDER_CODES: Codes,
        REG_END: OrNull,
        POSTCODE: OrNull,
        LA_CODE_INFERRED: OrNull
      })
    )
    .optional(),
  postcodes: z
    .array(
      z.object({ pcd: z.string(), oseast1m: Text.nullable(), osnrth1m: Text.nullable(), laua: z.string().nullable() })
    )
    .optional()
})

export type TablesCase = z.infer<typeof TablesCase>

/** What the rules say of a case. */
export interface Answer {
  readonly issues: readonly RuleIssue[]
  readonly not_run: readonly { readonly code: string; readonly needs: string }[]
}

/** Checks one case by the rules of its return. */
export function answerCase(given: TablesCase, rulesOf: Readonly<Record<ReturnId, readonly Rule[]>>): Answer {
  const { findings } = checkReturn({
    id: given.source,
    tables: new Map(Object.entries(given.tables).map(([name, rows]) => [name, sentTable(rows)])),
    settings: settingsOf(given),
    rules: rulesOf[given.source],
    only: given.only ? new Set(given.only) : null,
    lacking: 'blank'
  })
  return { issues: [...findings.issues()], not_run: findings.rulesNotRun }
}

function settingsOf(given: TablesCase): Settings {
  const { collection_start: start, collection_end: end, authority, format, providers, postcodes } = given
  const day = end ?? (start && dayOfNumber(dayNumber(start)))
  const year = given.year ?? (day ? statutoryYearOf(day) : '2025-26')
  return {
    year,
    ...(start && { start: dayNumber(start) }),
    ...(end && { end: dayNumber(end) }),
    ...(authority && { authority }),
    ...(format && { format }),
    ...(providers && { providers: new Providers(providers) }),
    ...(postcodes && { postcodes: new Postcodes(postcodes) })
  }
}

function sentTable(rows: readonly z.infer<typeof Row>[]): SentTable {
  const names = new Set(rows.flatMap(row => Object.keys(row)))
  const columns = [...names].map(name => [name, rows.map(row => textOf(row[name]))] as const)
  return { columns: sentColumns(Object.fromEntries(columns)), rows: rows.length }
}

function textOf(cell: z.infer<typeof Cell> | undefined): string | null {
  if (cell === null || cell === undefined) return null
  const text = Array.isArray(cell) ? cell.join(',') : String(cell)
  return text.trim() === '' ? null : text
}

/** `2025-26`, `2025/26` or the calendar year it ends in. */
function yearIn(text: string, context: z.RefinementCtx): string {
  const year = /^\d{4}$/.test(text) ? `${Number(text) - 1}-${text.slice(2)}` : text.replace('/', '-')
  if (!isStatutoryYear(year)) context.addIssue({ code: 'custom', message: 'is a collection year written 2025-26' })
  return year
}
