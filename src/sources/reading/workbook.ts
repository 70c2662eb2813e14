import type { Sheet } from './raw-row.js'
import { Refusal } from './refusal.js'
import { sheetRows } from './sheet-rows.js'
import { readXml } from './xml.js'
import { openZip, type Zip } from './zip.js'

/** What the cells of a workbook's sheets refer to. */
export interface Workbook {
  readonly strings: readonly string[]
  /** For each cell style, whether it shows a number as a day. */
  readonly dayStyles: readonly boolean[]
  /** Days to add to its serial numbers: 1462 when they count from 1904. */
  readonly offset: number
}

/** The sheets of an Excel workbook, in their order. Close it when done. @throws Refusal */
export async function openWorkbook(path: string): Promise<{ sheets: readonly Sheet[]; close(): void }> {
  const zip = await openZip(path)
  try {
    const part = (name: string) => zip.names.find(each => each.toLowerCase() === name.toLowerCase())
    const main = part('xl/workbook.xml')
    if (!main) throw notAWorkbook()
    const listed = await listSheets(zip, main)
    const targets = await readTargets(zip, part('xl/_rels/workbook.xml.rels'))
    const workbook = {
      strings: await readStrings(zip, part('xl/sharedStrings.xml')),
      dayStyles: await readDayStyles(zip, part('xl/styles.xml')),
      offset: listed.from1904 ? 1462 : 0
    }
    const sheets = listed.sheets.flatMap(({ name, id }) => {
      const entry = part(targets.get(id) ?? '')
      return entry ? { name, rows: () => sheetRows(zip.text(entry), workbook) } : []
    })
    return { sheets, close: () => zip.close() }
  } catch (error) {
    zip.close()
    throw error
  }
}

async function listSheets(zip: Zip, main: string) {
  const sheets: { name: string; id: string }[] = []
  let from1904 = false
  await readXml(zip.text(main), {
    open(name, attributes) {
      if (name === 'sheet') sheets.push({ name: attributes.name ?? '', id: attributes['r:id'] ?? '' })
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '')
    },
    text() {},
    close() {}
  })
  return { sheets, from1904 }
}

async function readTargets(zip: Zip, part: string | undefined): Promise<Map<string, string>> {
  const targets = new Map<string, string>()
  if (!part) throw notAWorkbook()
  await readXml(zip.text(part), {
    open(name, { Id: id, Target: target }) {
      if (name === 'Relationship' && id && target)
        targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    },
    text() {},
    close() {}
  })
  return targets
}

async function readStrings(zip: Zip, part: string | undefined): Promise<string[]> {
  const strings: string[] = []
  if (!part) return strings
  let string = ''
  const within: string[] = []
  await readXml(zip.text(part), {
    open(name) {
      if (name === 'si') string = ''
      within.push(name)
    },
    text(text) {
      // Phonetic guides (rPh) stand beside a string and are no part of it.
      if (within.at(-1) === 't' && !within.includes('rPh')) string += text
    },
    close(name) {
      within.pop()
      if (name === 'si') strings.push(string)
    }
  })
  return strings
}

// Number formats that Excel has of its own and shows as days; 18 to 21 and 45 to 47 are times alone.
const DAY_FORMATS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])

async function readDayStyles(zip: Zip, part: string | undefined): Promise<boolean[]> {
  const styles: boolean[] = []
  const days = new Set(DAY_FORMATS)
  let inCells = false
  if (!part) return styles
  await readXml(zip.text(part), {
    open(name, attributes) {
      if (name === 'numFmt' && showsDay(attributes.formatCode ?? '')) days.add(Number(attributes.numFmtId))
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells) styles.push(days.has(Number(attributes.numFmtId)))
    },
    text() {},
    close(name) {
      if (name === 'cellXfs') inCells = false
    }
  })
  return styles
}

/** Whether a number format has a day or a year in it, leaving out what it quotes, escapes or puts in brackets. */
function showsDay(format: string): boolean {
  return /[dy]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''))
}

function notAWorkbook(): Refusal {
  return new Refusal('not-a-spreadsheet', 'is not a spreadsheet; send CSV, XML or .xlsx files')
}
