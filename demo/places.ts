import type { Ward } from '../src/domain/ward.js'
import type { Random } from './random.js'
import { wardAt, wardsOf } from './wards.js'

/** An invented postcode and where it is: metres on the national grid, and the ONS codes of the authority and the ward. */
export interface Postcode {
  readonly text: string
  readonly east: number
  readonly north: number
  readonly authority: string
  readonly ward: string
}

/** Who gives a placement: where they live, how Ofsted knows them, and who runs it. */
export interface Carer {
  readonly postcode: Postcode
  readonly urn: string
  readonly provider: 'PR0' | 'PR1' | 'PR2' | 'PR3' | 'PR4' | 'PR5'
}

/** The country round an invented council: postcodes, children's homes and fostering agencies. */
export interface Places {
  readonly postcodes: readonly Postcode[]
  readonly own: readonly Postcode[]
  readonly near: readonly Postcode[]
  readonly far: readonly Postcode[]
  /** The council's own. */
  readonly wards: readonly Ward[]
  readonly fosteringUrn: string
  readonly adoptionUrn: string
  readonly familyCentreUrn: string
  readonly agencies: readonly Pick<Carer, 'urn' | 'provider'>[]
  readonly ownHomes: readonly Carer[]
  readonly homes: readonly Carer[]
  readonly supported: readonly Carer[]
}

/** Middlesbrough and, for placements elsewhere, its neighbours and some authorities further off. Source: ONS codes. */
const CENTRES: readonly (readonly [authority: string, east: number, north: number])[] = [
  ['E06000002', 450_000, 518_000],
  ['E06000003', 460_000, 521_000],
  ['E06000004', 443_000, 519_000],
  ['E06000001', 450_500, 532_000],
  ['E06000005', 429_000, 515_000],
  ['E06000047', 425_000, 540_000],
  ['E06000065', 448_000, 480_000],
  ['E08000024', 437_000, 553_000],
  ['E08000021', 424_000, 565_000],
  ['E08000035', 430_000, 433_000],
  ['E06000010', 509_000, 428_000],
  ['E08000003', 384_000, 398_000],
  ['E08000012', 336_000, 390_000],
  ['E08000025', 407_000, 287_000],
  ['E10000017', 355_000, 430_000]
]
const LETTERS = 'ABDEFGHJLNPQRSTUWXYZ'
const FIRST_AREAS = 'ABCDFGHJKLMNPRSTUVWXY'

/**
 * Lays out the places of one council. `position` tells the council from others written together, so that no invented
 * postcode or provider number is used twice; `authority` is its ONS code.
 */
export function layOutPlaces(authority: string, position: number, random: Random): Places {
  const used = new Set<string>()
  const centres = [authority, ...CENTRES.map(([code]) => code).filter(code => code !== authority)].map(
    (code, index) => {
      const [, east, north] = CENTRES[Math.min(index, CENTRES.length - 1)]!
      return { code, east, north, count: index === 0 ? 420 : index < 6 ? 70 : 30 }
    }
  )
  const byCentre = centres.map((centre, index) =>
    Array.from({ length: centre.count }, () => {
      const spread = index === 0 ? 3_000 : 5_000
      const text = postcodeText(position, index, used, random)
      const [east, north] = [Math.round(random.normal() * spread), Math.round(random.normal() * spread)]
      const ward = index === 0 ? wardAt(position, [east, north]) : `E0598${String(index).padStart(4, '0')}`
      return { text, authority: centre.code, ward, east: centre.east + east, north: centre.north + north }
    })
  )
  const own = byCentre[0]!
  const near = byCentre.slice(1, 6).flat()
  const far = byCentre.slice(6).flat()
  const wards = wardsOf(position)
  return { postcodes: byCentre.flat(), own, near, far, wards, ...providers(own, near, far, position, random) }
}

/** Straight-line miles between two postcodes, to a thousandth: a coarser figure would move children across the 20-mile line. */
export function milesBetween(from: Postcode, to: Postcode): number {
  const metres = Math.hypot(from.east - to.east, from.north - to.north)
  return Math.round((metres / 1609.344) * 1000) / 1000
}

function postcodeText(position: number, centre: number, used: Set<string>, random: Random): string {
  for (;;) {
    const area = `Z${FIRST_AREAS[position % FIRST_AREAS.length]}${Math.floor(position / FIRST_AREAS.length) * 15 + centre + 1}`
    const text = `${area} ${random.between(1, 9)}${random.pick([...LETTERS])}${random.pick([...LETTERS])}`
    if (!used.has(text)) {
      used.add(text)
      return text
    }
  }
}

function providers(own: Postcode[], near: Postcode[], far: Postcode[], position: number, random: Random) {
  let last = 1_000_000 + position * 1_000
  const urn = () => String(last++)
  const homeAt = (list: Postcode[], provider: Carer['provider']): Carer => ({
    postcode: random.pick(list),
    urn: urn(),
    provider
  })
  const outside = () => random.pick([own, own, near, near, near, far])
  return {
    fosteringUrn: urn(),
    adoptionUrn: urn(),
    familyCentreUrn: urn(),
    agencies: Array.from({ length: 14 }, (_, index) => ({
      urn: urn(),
      provider: index % 5 === 4 ? ('PR5' as const) : ('PR4' as const)
    })),
    ownHomes: Array.from({ length: 6 }, () => homeAt(own, 'PR1')),
    homes: Array.from({ length: 45 }, (_, index) => homeAt(outside(), index % 9 === 8 ? 'PR5' : 'PR4')),
    supported: Array.from({ length: 12 }, (_, index) => homeAt(index < 9 ? own : near, index % 4 === 3 ? 'PR5' : 'PR4'))
  }
}
