import type { Document } from '../../block.js'
import { type Markup, markup } from '../markup.js'
import { type ZipEntry, zipFile } from '../zip/zip-file.js'
import { gatherLooks } from './cell-looks.js'
import { gatherTexts } from './shared-texts.js'
import type { Sheet } from './sheet.js'
import { sheetXml } from './sheet-xml.js'
import { sheetsOf } from './sheets-of.js'
import { isMarked, tableXml } from './table-xml.js'
import { contentTypes, coreProperties, relationships, workbookXml } from './workbook-xml.js'

/** The tables of a document as a workbook made for those who hear it too: one table a sheet, marked as one. */
export async function xlsxFile(document: Document): Promise<Uint8Array> {
  const sheets = sheetsOf(document)
  const shared = { looks: gatherLooks(), texts: gatherTexts() }
  const parts = sheets.flatMap((sheet, index) =>
    sheetParts(sheet, index, sheetXml(sheet, index === 0, isMarked(sheet), shared))
  )
  return zipFile([
    entry('[Content_Types].xml', contentTypes(sheets)),
    entry(
      '_rels/.rels',
      relationships([
        ['officeDocument', 'xl/workbook.xml'],
        ['core-properties', 'docProps/core.xml']
      ])
    ),
    entry('docProps/core.xml', coreProperties(document)),
    entry('xl/workbook.xml', workbookXml(sheets)),
    entry(
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml']
      ])
    ),
    entry('xl/styles.xml', shared.looks.xml()),
    entry('xl/sharedStrings.xml', shared.texts.xml()),
    ...parts
  ])
}

function sheetParts(sheet: Sheet, index: number, xml: Markup): ZipEntry[] {
  const number = index + 1
  const own = entry(`xl/worksheets/sheet${number}.xml`, xml)
  if (!isMarked(sheet)) return [own]
  return [
    own,
    entry(`xl/worksheets/_rels/sheet${number}.xml.rels`, relationships([['table', `../tables/table${number}.xml`]])),
    entry(`xl/tables/table${number}.xml`, tableXml(sheet, number))
  ]
}

function entry(name: string, xml: Markup): ZipEntry {
  return { name, bytes: new TextEncoder().encode(markup`${xml}`.written) }
}
