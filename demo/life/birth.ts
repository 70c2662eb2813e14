import { upnLetter } from '../../src/rules/notions/upn.js'
import { birthdayAt, type DayNumber } from '../calendar.js'
import type { Random } from '../random.js'
import type { Child } from './child.js'
import type { Council } from './council.js'

const ETHNICITIES = {
  WBRI: 78,
  WOTH: 2,
  WROM: 1,
  MWBC: 2,
  MWBA: 2,
  MWAS: 2,
  MOTH: 2,
  APKN: 2,
  AIND: 0.4,
  ABAN: 0.4,
  AOTH: 0.8,
  BAFR: 4,
  BCRB: 0.3,
  BOTH: 1,
  CHNE: 0.2,
  OOTH: 1.5,
  NOBT: 0.4
}
const ARRIVED_FROM = { OOTH: 45, BAFR: 25, AOTH: 25, WOTH: 5 }
const DISABILITIES = { LD: 6, AUT: 8, BEH: 5, COMM: 4, MOB: 3, PC: 2, HEAR: 1, VIS: 1, CON: 1, HAND: 1, INC: 1, DDA: 2 }

/** Adds a child of the council's area, born on a day. */
export function addChild(council: Council, birth: DayNumber): Child {
  const { random } = council
  const sex = random.chance(0.53) ? 'M' : 'F'
  return keep(council, {
    birth,
    sex,
    ethnicity: random.weighted(ETHNICITIES),
    upn: upnOf(random),
    disabilities: disabilitiesOf(random),
    home: random.pick(random.chance(0.97) ? council.places.own : council.places.near),
    arrived: null,
    motherOf: sex === 'F' && random.chance(0.012) ? birthdayAt(birth, 16) + random.between(0, 600) : null
  })
}

/** Adds a child who arrived in this country alone on a day, aged 15 to 17. */
export function addUnaccompaniedChild(council: Council, arrived: DayNumber): Child {
  const { random } = council
  return keep(council, {
    birth: arrived - random.between(5_600, 6_350),
    sex: random.chance(0.9) ? 'M' : 'F',
    ethnicity: random.weighted(ARRIVED_FROM),
    upn: 'UN3',
    disabilities: [],
    home: null,
    arrived,
    motherOf: null
  })
}

/** An age in days for a child newly known to the council: every age, babies most of all. */
export function ageAtReferral(random: Random): number {
  return random.chance(0.14) ? random.between(0, 364) : random.between(365, 17 * 365)
}

type Traits = Pick<Child, 'birth' | 'sex' | 'ethnicity' | 'upn' | 'disabilities' | 'home' | 'arrived' | 'motherOf'>

function keep(council: Council, traits: Traits): Child {
  const child: Child = {
    id: newId(council),
    ...traits,
    eighteen: birthdayAt(traits.birth, 18),
    death: null,
    contacts: [],
    earlyHelp: [],
    cases: [],
    periods: [],
    health: [],
    absences: [],
    offences: [],
    workers: [],
    leaver: null
  }
  council.children.push(child)
  return child
}

function newId(council: Council): string {
  for (;;) {
    const id = String(council.random.between(1_000_000, 9_999_999))
    if (!council.ids.has(id)) {
      council.ids.add(id)
      return id
    }
  }
}

/** A pupil number with the letter its digits ask for; no school's number begins with 0, so that no real child bears it. */
function upnOf(random: Random): string {
  let digits = '8060'
  while (digits.length < 12) digits += random.between(0, 9)
  return `${upnLetter(digits)}${digits}`
}

function disabilitiesOf(random: Random): string[] {
  if (!random.chance(0.12)) return []
  const first = random.weighted(DISABILITIES)
  const second = random.weighted(DISABILITIES)
  return random.chance(0.4) && second !== first ? [first, second] : [first]
}
