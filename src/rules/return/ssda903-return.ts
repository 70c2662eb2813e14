import { rulesOf } from '../rule.js'
import type { Collection } from './collection.js'
import type { Orders } from './return-child.js'
import type { Derived, ReturnRow, ReturnTable, RowOf } from './return-table.js'
import { NotGiven } from './return-table.js'

const Header = {
  CHILD: 'text',
  SEX: 'text',
  DOB: 'day',
  ETHNIC: 'text',
  UPN: 'text',
  MOTHER: 'text',
  MC_DOB: 'day',
  /** Worked out from the UASC table where it is not sent. */
  UASC: 'text'
} as const

const Episodes = {
  CHILD: 'text',
  DECOM: 'day',
  RNE: 'text',
  LS: 'text',
  CIN: 'text',
  PLACE: 'text',
  PLACE_PROVIDER: 'text',
  DEC: 'day',
  REC: 'text',
  REASON_PLACE_CHANGE: 'text',
  HOME_POST: 'text',
  PL_POST: 'text',
  URN: 'text',
  /** The last three are worked out from the postcodes where they are not sent. */
  PL_LA: 'text',
  PL_LOCATION: 'text',
  PL_DISTANCE: 'number'
} as const

const UASC = { CHILD: 'text', SEX: 'text', DOB: 'day', DUC: 'day' } as const
const OC3 = { CHILD: 'text', DOB: 'day', IN_TOUCH: 'text', ACTIV: 'text', ACCOM: 'text' } as const
const Missing = { CHILD: 'text', DOB: 'day', MISSING: 'text', MIS_START: 'day', MIS_END: 'day' } as const
const DoLo = { CHILD: 'text', DOB: 'day', DOLO_START: 'day', DOLO_END: 'day' } as const
const PlacedAdoption = {
  CHILD: 'text',
  DOB: 'day',
  DATE_PLACED: 'day',
  DATE_PLACED_CEASED: 'day',
  REASON_PLACED_CEASED: 'text'
} as const

/** The tables of the SSDA903 return, and of last year's that a rule looks back to, by the names the department uses. */
export const ssda903Shapes = {
  Header,
  Episodes,
  Reviews: { CHILD: 'text', DOB: 'day', REVIEW: 'day', REVIEW_CODE: 'text' },
  UASC,
  OC2: {
    CHILD: 'text',
    DOB: 'day',
    SDQ_SCORE: 'text',
    SDQ_REASON: 'text',
    CONVICTED: 'text',
    HEALTH_CHECK: 'text',
    IMMUNISATIONS: 'text',
    TEETH_CHECK: 'text',
    HEALTH_ASSESSMENT: 'text',
    SUBSTANCE_MISUSE: 'text',
    INTERVENTION_RECEIVED: 'text',
    INTERVENTION_OFFERED: 'text'
  },
  OC3,
  AD1: {
    CHILD: 'text',
    DOB: 'day',
    DATE_INT: 'day',
    DATE_MATCH: 'day',
    FOSTER_CARE: 'text',
    NB_ADOPTR: 'text',
    SEX_ADOPTR: 'text',
    LS_ADOPTR: 'text'
  },
  PlacedAdoption,
  PrevPerm: { CHILD: 'text', DOB: 'day', PREV_PERM: 'text', LA_PERM: 'text', DATE_PERM: 'day' },
  Missing,
  SWEpisodes: { CHILD: 'text', DOB: 'day', SW_ID: 'text', SW_DECOM: 'day', SW_DEC: 'day', SW_REASON: 'text' },
  DoLo,
  Header_last: Header,
  Episodes_last: Episodes,
  UASC_last: UASC,
  OC3_last: OC3,
  PlacedAdoption_last: PlacedAdoption,
  Missing_last: Missing,
  DoLo_last: DoLo
} as const

export type Ssda903Shapes = typeof ssda903Shapes
export type EpisodeRow = RowOf<typeof Episodes>

/** Episodes of a child stand by the day they began, and social worker episodes too; all else as sent. */
export const ssda903Orders: Orders = { Episodes: 'DECOM', Episodes_last: 'DECOM', SWEpisodes: 'SW_DECOM' }

/** Columns worked out where the return does not hold them. */
export function ssda903Derived(
  name: string,
  collection: Collection,
  tables: ReadonlyMap<string, ReturnTable>
): Derived {
  if (name === 'Header') return { UASC: uascFrom('UASC', tables) }
  if (name === 'Header_last') return { UASC: uascFrom('UASC_last', tables) }
  if (name !== 'Episodes' && name !== 'Episodes_last') return {}
  return {
    PL_LA: row => collection.postcodes.authorityAt(episode(row).PL_POST),
    PL_LOCATION: row => location(collection, collection.postcodes.authorityAt(episode(row).PL_POST)),
    PL_DISTANCE: row => collection.postcodes.milesBetween(episode(row).HOME_POST, episode(row).PL_POST)
  }
}

function episode(row: ReturnRow): EpisodeRow {
  return row as unknown as EpisodeRow
}

function location({ authority }: Collection, placed: string | null): string | null {
  if (placed === null) return null
  return [authority.onsCode, ...authority.formerOnsCodes].includes(placed) ? 'IN' : 'OUT'
}

/** 1 for a child with a row in the table of unaccompanied children, else 0. */
function uascFrom(name: string, tables: ReadonlyMap<string, ReturnTable>): (row: ReturnRow) => string {
  let children: Set<string | null> | undefined
  return row => {
    const table = tables.get(name)
    if (!table) throw new NotGiven(name)
    children ??= childrenIn(table)
    return children.has((row as unknown as { CHILD: string | null }).CHILD) ? '1' : '0'
  }
}

function childrenIn(table: ReturnTable): Set<string | null> {
  const { values, places } = table.valuesOf('CHILD')
  return new Set(Array.from(places, place => values[place] as string | null))
}

export const { rowRule, childRule, returnRule } = rulesOf<Ssda903Shapes>()
