import type { DayNumber } from '../calendar.js'
import type { Carer } from '../places.js'
import { type Child, currentEpisode, type LegalStatus, openPeriod, type Placement } from './child.js'
import type { Council } from './council.js'

/** The kinds of home the council tells apart when it looks for a placement. */
export type Setting =
  | 'kinship'
  | 'parents'
  | 'homeOwn'
  | 'homeExternal'
  | 'agency'
  | 'own'
  | 'supported'
  | 'adoption'
  | 'other'

/** Types whose stay is for a short while only, after which the child goes back. */
export function isTemporary(type: string): boolean {
  return type.startsWith('T')
}

/** Which kind of home a placement is. */
export function settingOf(placement: Placement): Setting {
  const { type, carer } = placement
  if (type === 'P1') return 'parents'
  if (type === 'U1' || type === 'U3') return 'kinship'
  if (type === 'U4' || type === 'U6') return carer.provider === 'PR1' ? 'own' : 'agency'
  if (type === 'K1' || type === 'K2' || type === 'R1') return carer.provider === 'PR1' ? 'homeOwn' : 'homeExternal'
  if (type === 'K3') return 'supported'
  return type.startsWith('A') ? 'adoption' : 'other'
}

/** How likely each kind of home is for a child of an age, before the council's own mix is looked at. */
export function suitability(setting: Setting, age: number, legal: LegalStatus, child: Child): number {
  const young = age < 5 ? 0 : age < 10 ? 1 : age < 16 ? 2 : 3
  if (legal === 'J1') return setting === 'homeExternal' ? 1 : 0
  if (setting === 'parents') return legal === 'C1' || legal === 'C2' ? [1, 1.2, 1, 0.6][young]! : 0
  if (child.arrived !== null) return setting === 'supported' ? (age >= 16 ? 3 : 0) : setting === 'agency' ? 1 : 0
  const table: Partial<Record<Setting, readonly number[]>> = {
    kinship: [2.6, 2.4, 1.3, 0.5],
    agency: [2, 2.8, 3, 1.4],
    own: [2, 1.4, 0.9, 0.5],
    homeOwn: [0, 0.1, 1, 1],
    homeExternal: [0, 0.25, 1.6, 1.6],
    supported: [0, 0, 0, age >= 16 ? 3 : 0]
  }
  return table[setting]?.[young] ?? 0
}

/** Finds a placement of one kind, to begin on a day, somewhere other than where the child lives now. */
export function findPlacement(council: Council, child: Child, setting: Setting, day: DayNumber): Placement {
  const { random } = council
  const long = random.chance(0.12)
  const types: Record<Setting, string> = {
    kinship: long ? 'U1' : 'U3',
    parents: 'P1',
    homeOwn: 'K2',
    homeExternal: random.chance(0.94) ? 'K2' : 'R1',
    agency: long ? 'U4' : 'U6',
    own: long ? 'U4' : 'U6',
    supported: 'K3',
    adoption: 'A6',
    other: 'R3'
  }
  const type = types[setting]
  const period = openPeriod(child)
  const lives = period?.episodes.length ? currentEpisode(period).placement.carer.postcode : null
  let carer = findCarer(council, child, setting, type)
  while (carer.postcode === lives) carer = findCarer(council, child, setting, type)
  return { type, carer, start: day, end: null, change: null }
}

function findCarer(council: Council, child: Child, setting: Setting, type: string): Carer {
  const { random, places } = council
  const lives = (own: number, near: number) => {
    const draw = random.next()
    return random.pick(draw < own ? places.own : draw < own + near ? places.near : places.far)
  }
  switch (setting) {
    case 'parents':
      return {
        postcode: random.chance(0.7) && child.home ? child.home : random.pick(places.own),
        urn: '',
        provider: 'PR0'
      }
    case 'kinship':
      return { postcode: lives(0.8, 0.16), urn: places.fosteringUrn, provider: 'PR1' }
    case 'own':
      return { postcode: lives(0.8, 0.2), urn: places.fosteringUrn, provider: 'PR1' }
    case 'agency':
      return { postcode: lives(0.35, 0.45), ...random.pick(places.agencies) }
    case 'homeOwn':
      return random.pick(places.ownHomes)
    case 'homeExternal':
      return type === 'R1' ? { ...random.pick(places.homes), urn: '' } : random.pick(places.homes)
    case 'supported':
      return random.pick(places.supported)
    case 'adoption':
      return { postcode: lives(0.15, 0.5), urn: places.adoptionUrn, provider: 'PR2' }
    case 'other':
      return { postcode: lives(0.2, 0.4), urn: places.familyCentreUrn, provider: 'PR5' }
  }
}
