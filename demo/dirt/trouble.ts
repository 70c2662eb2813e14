import type { Random } from '../random.js'
import type { Line, Sheet } from '../returns/table.js'

/** A return or extract about to be written, with what tells it from the others. */
export interface Draft {
  readonly source: 'ssda903' | 'annex_a' | 'ssd'
  /** A statutory year, or the day of an extract. */
  readonly period: string
  readonly sheets: Sheet[]
  /** Lines of text above the headers of a workbook's sheets. */
  readonly titles: string[]
}

/** A trouble of real data: which drafts it befalls, and what it does to one. */
export interface Trouble {
  readonly id: string
  readonly befalls: readonly Draft['source'][]
  readonly spoil: (draft: Draft, random: Random) => void
}

/** The sheet of a table in a draft; undefined when the draft has none. */
export function sheetOf(draft: Draft, name: string): Sheet | undefined {
  return draft.sheets.find(sheet => sheet.table.name === name)
}

/** Each line with a small chance. */
export function someLines(lines: readonly Line[], chance: number, random: Random): Line[] {
  return lines.filter(() => random.chance(chance))
}
