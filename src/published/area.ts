import type { AreaLevel } from './published.js'

/** A place that values are published for. */
export interface Area {
  readonly level: AreaLevel
  /** DfE three-digit code, region name, or `England`. */
  readonly area: string
  /** `314 / 318` when one return covers several authorities; else null. */
  readonly joint: string | null
}

/** Regions by their code in explore-education-statistics files; inner and outer London stand beside London. */
const REGIONS: Readonly<Record<string, string>> = {
  E12000001: 'North East',
  E12000002: 'North West',
  E12000003: 'Yorkshire and The Humber',
  E12000004: 'East Midlands',
  E12000005: 'West Midlands',
  E12000006: 'East of England',
  E12000007: 'London',
  E12000008: 'South East',
  E12000009: 'South West',
  E13000001: 'Inner London',
  E13000002: 'Outer London'
}

/** LAIT's numbers for areas that are not authorities. */
const LAIT_AREAS: Readonly<Record<number, string>> = {
  970: 'England',
  980: 'North East',
  981: 'North West',
  982: 'Yorkshire and The Humber',
  983: 'East Midlands',
  984: 'West Midlands',
  985: 'East of England',
  986: 'London',
  987: 'Inner London',
  988: 'Outer London',
  989: 'South East',
  990: 'South West'
}

const NAMES = Object.values(REGIONS)

/** A region's name in one spelling; null when it is no region. @example regionNamed('London (Inner)') // 'Inner London' */
export function regionNamed(text: string): string | null {
  const london = /^london \((inner|outer)\)$/i.exec(text.trim())
  const name = (london === null ? text.trim() : `${london[1]} London`).toLowerCase()
  return NAMES.find(known => known.toLowerCase() === name) ?? null
}

/** The region of a statistics code; null when the code is not a region's. */
export function regionOfCode(code: string): string | null {
  return REGIONS[code] ?? null
}

/** The place a LAIT number stands for; null when it stands for none. */
export function laitArea(number: number): Area | null {
  if (Number.isInteger(number) && number >= 100 && number < 960) return authority(String(number))
  const name = LAIT_AREAS[number]
  if (name === undefined) return null
  return { level: name === 'England' ? 'England' : 'region', area: name, joint: null }
}

/** The places a row of `geographic_level`, `region_code` and `old_la_code` is about: several for a joint return; none when unreadable. */
export function statisticsAreas(level: string, regionCode: string, authorityCode: string): readonly Area[] {
  if (level === 'National') return [{ level: 'England', area: 'England', joint: null }]
  if (level === 'Regional') {
    const region = regionOfCode(regionCode)
    return region === null ? [] : [{ level: 'region', area: region, joint: null }]
  }
  if (level !== 'Local authority' || !/^\d{3}( \/ \d{3})*$/.test(authorityCode)) return []
  const codes = authorityCode.split(' / ')
  return codes.map(code => ({ ...authority(code), joint: codes.length > 1 ? authorityCode : null }))
}

function authority(code: string): Area {
  return { level: 'authority', area: code, joint: null }
}
