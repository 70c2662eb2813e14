import type { Issue, Table } from '../source.js'
import type { Refusal } from './refusal.js'

/** The rows an issue may point to: how a person finds them, and the number they have in `Issue.row`. */
export interface Place {
  readonly row: number
  /** `row 14` of a sheet or CSV file, `entry 13` of an XML file. */
  readonly said: string
}

/** An issue with one row of a table. */
export function rowIssue(
  severity: Issue['severity'],
  code: string,
  file: string,
  table: Table,
  place: Place,
  column: string | null,
  sentence: string
): Issue {
  const subject = column ? `${column} ${sentence}` : sentence
  return {
    severity,
    code,
    file,
    table: table.name,
    row: place.row,
    column,
    message: `${file}, ${table.title}, ${place.said}: ${subject}.`
  }
}

/** An issue with a whole table of a file. */
export function tableIssue(
  severity: Issue['severity'],
  code: string,
  file: string,
  table: Table,
  column: string | null,
  sentence: string
): Issue {
  return {
    severity,
    code,
    file,
    table: table.name,
    row: null,
    column,
    message: `${file}, ${table.title}: ${sentence}.`
  }
}

/** An issue with a whole file. */
export function fileIssue(code: string, file: string, sentence: string): Issue {
  return { severity: 'file', code, file, table: null, row: null, column: null, message: `${file} ${sentence}.` }
}

/** The issue a refusal comes to. */
export function refusalIssue(refusal: Refusal, file: string, table: Table | null = null): Issue {
  const where = [file, table?.title, refusal.at === null ? null : `row ${refusal.at}`].filter(Boolean).join(', ')
  return {
    severity: 'file',
    code: refusal.code,
    file,
    table: table?.name ?? null,
    row: null,
    column: null,
    message: `${where} ${refusal.sentence}.`
  }
}
