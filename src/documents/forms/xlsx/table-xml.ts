import { type Markup, markup } from '../markup.js'
import { plainText } from './shared-texts.js'
import { columnLetters, headRow, type Sheet } from './sheet.js'

/** Says whether a sheet's table is marked as one: the mark takes at least one row. */
export function isMarked({ rows }: Sheet): boolean {
  return rows.length > 0
}

/** The mark that makes the cells of a sheet a table, with its head, for those who do not see it; without filters. */
export function tableXml(sheet: Sheet, number: number): Markup {
  const { columns, rows } = sheet
  const head = headRow(sheet)
  const reference = `A${head}:${columnLetters(columns.length - 1)}${head + rows.length}`
  const listed = columns.map(
    ({ heading }, index) => markup`<tableColumn id="${index + 1}" name="${plainText(heading)}"/>`
  )
  return markup`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${number}" name="table_${number}" displayName="table_${number}" ref="${reference}" totalsRowShown="0"><tableColumns count="${columns.length}">${listed}</tableColumns></table>`
}
