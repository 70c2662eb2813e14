import type { Document } from '../../block.js'
import { type Markup, markup } from '../markup.js'
import { headRow, type Sheet } from './sheet.js'
import { isMarked } from './table-xml.js'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/'
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.'
const HEAD = markup`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`

/** What each part of the file is. */
export function contentTypes(sheets: readonly Sheet[]): Markup {
  const override = (part: string, type: string): Markup => markup`<Override PartName="/${part}" ContentType="${type}"/>`
  const listed = sheets.flatMap((sheet, index) => [
    override(`xl/worksheets/sheet${index + 1}.xml`, `${SPREADSHEET}worksheet+xml`),
    ...(isMarked(sheet) ? [override(`xl/tables/table${index + 1}.xml`, `${SPREADSHEET}table+xml`)] : [])
  ])
  return markup`${HEAD}<Types xmlns="${PACKAGE}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', `${SPREADSHEET}sheet.main+xml`)}${override('xl/styles.xml', `${SPREADSHEET}styles+xml`)}${override('xl/sharedStrings.xml', `${SPREADSHEET}sharedStrings+xml`)}${override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}${listed}</Types>`
}

/** What a part leads to, numbered from `rId1`. */
export function relationships(parts: readonly (readonly [kind: string, target: string])[]): Markup {
  const listed = parts.map(([kind, target], index) => {
    const type = kind === 'core-properties' ? `${PACKAGE}relationships/metadata/core-properties` : OFFICE + kind
    return markup`<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`
  })
  return markup`${HEAD}<Relationships xmlns="${PACKAGE}relationships">${listed}</Relationships>`
}

/** The sheets by name; on paper each page has the head of its table. */
export function workbookXml(sheets: readonly Sheet[]): Markup {
  const listed = sheets.map(
    ({ name }, index) => markup`<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`
  )
  const heads = sheets.map((sheet, index) => {
    const rows = `'${sheet.name}'!$${headRow(sheet)}:$${headRow(sheet)}`
    return markup`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${rows}</definedName>`
  })
  return markup`${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${listed}</sheets><definedNames>${heads}</definedNames></workbook>`
}

/** What the file is called, whose it is, and the day it is dated. */
export function coreProperties({ title, council, dated, draft }: Document): Markup {
  const moment = (name: string): Markup =>
    markup`<dcterms:${name} xsi:type="dcterms:W3CDTF">${dated}T00:00:00Z</dcterms:${name}>`
  return markup`${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${draft ? 'DRAFT: ' : ''}${title}</dc:title><dc:creator>${council}</dc:creator><cp:lastModifiedBy>${council}</cp:lastModifiedBy>${moment('created')}${moment('modified')}<dc:language>en-GB</dc:language></cp:coreProperties>`
}
