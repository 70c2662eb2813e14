import { authorityNamed } from '../../domain/authority-named.js'
import { plain } from '../../sources/reading/plain.js'
import type { RawCell, RawRow, Sheet } from '../../sources/reading/raw-row.js'
import type { ProviderRow } from '../lists/providers.js'

/** What each thing has been called in the lists Ofsted has sent, compared without case, space or punctuation; the first that is there counts. */
const HEADINGS = {
  URN: ['URN'],
  PLACE_CODES: ['Placement code', 'Provider placement code'],
  PROVIDER_CODES: ['Placement provider code', 'Provider code'],
  REG_END: ['Deregistration date', 'Closed date'],
  POSTCODE: ['Setting address postcode', 'Setting postcode', 'Provider postcode'],
  LA_CODE_INFERRED: ['Local authority', 'Provider local authority']
} as const

type Field = keyof typeof HEADINGS

const FIELDS = Object.keys(HEADINGS) as Field[]
const HEADING_ROWS = 10

/**
 * The providers on the sheets of Ofsted's lists, in any layout since 2022: one list of children's homes and one of
 * social-care providers, or the two combined, with or without a sheet of supported accommodation. Null when no sheet is one.
 */
export async function providerRows(sheets: readonly Sheet[]): Promise<ProviderRow[] | null> {
  const lists = await Promise.all(sheets.map(rowsOfSheet))
  const found = lists.filter(list => list !== null)
  return found.length === 0 ? null : found.flat()
}

async function rowsOfSheet(sheet: Sheet): Promise<ProviderRow[] | null> {
  let layout: Layout | null = null
  const rows: ProviderRow[] = []
  for await (const block of sheet.rows()) {
    for (const row of block) {
      if (layout) rows.push(providerOf(row, layout))
      else if (row.at <= HEADING_ROWS) layout = layoutOf(row)
    }
    if (!layout && (block[0]?.at ?? 0) > HEADING_ROWS) return null
  }
  return layout && rows
}

interface Layout {
  /** Where each thing stands; -1 where the sheet lacks it. */
  readonly places: Readonly<Record<Field, number>>
  readonly isSupported: boolean
}

function layoutOf({ cells }: RawRow): Layout | null {
  const headings = cells.map(cell => (typeof cell === 'string' ? plain(cell) : ''))
  const placeOf = (names: readonly string[]) =>
    names.map(name => headings.indexOf(plain(name))).find(place => place >= 0) ?? -1
  const places = Object.fromEntries(FIELDS.map(field => [field, placeOf(HEADINGS[field])])) as Record<Field, number>
  if (places.URN < 0 || FIELDS.every(field => field === 'URN' || places[field] < 0)) return null
  return { places, isSupported: headings.includes(plain('Provider local authority')) }
}

function providerOf({ cells }: RawRow, { places, isSupported }: Layout): ProviderRow {
  const cell = (field: Field) => textOf(places[field] < 0 ? null : (cells[places[field]] ?? null))
  const authority = cell('LA_CODE_INFERRED')
  return {
    URN: cell('URN'),
    // Supported accommodation has one placement code of its own, and is private where the list does not say.
    PLACE_CODES: isSupported ? 'K3' : cell('PLACE_CODES'),
    PROVIDER_CODES: isSupported && places.PROVIDER_CODES < 0 ? 'PR4' : cell('PROVIDER_CODES'),
    ...(places.REG_END >= 0 && { REG_END: cell('REG_END') }),
    POSTCODE: cell('POSTCODE'),
    LA_CODE_INFERRED: authority === null ? null : (authorityNamed(authority)?.onsCode ?? null)
  }
}

function textOf(cell: RawCell): string | null {
  return cell === null || cell === '' ? null : String(cell).trim()
}
