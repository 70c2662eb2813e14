import { dayIn } from '../return/day-in.js'

/** A home or agency on Ofsted's list. */
export interface Provider {
  /** Placement codes it may be used for. */
  readonly placements: ReadonlySet<string>
  /** Placement provider codes it counts as. */
  readonly kinds: ReadonlySet<string>
  /** The day its registration ended; `NaN` while it stands, or where no row of the list tells. */
  readonly ended: number
  /** Whether a row of the list tells when it ended, or that it has not. */
  readonly tellsEnd: boolean
  /** Without spaces, in capitals. */
  readonly postcode: string | null
  /** ONS code of the authority it belongs to. */
  readonly authority: string | null
}

/** Columns of the list as `--tables` gives them. */
export interface ProviderRow {
  readonly URN: string | number | null
  readonly PLACE_CODES?: string | readonly string[] | null
  readonly PROVIDER_CODES?: string | readonly string[] | null
  readonly REG_END?: string | null
  readonly POSTCODE?: string | null
  readonly LA_CODE_INFERRED?: string | null
}

/** Ofsted's list of social-care providers and children's homes, by unique reference number. */
export class Providers {
  readonly #providers = new Map<string, Provider>()

  /** A number met twice is one provider, with all the codes; it has ended only if every row of it has. */
  constructor(rows: Iterable<ProviderRow>) {
    for (const row of rows) {
      const urn = plainUrn(row.URN)
      if (urn === null) continue
      const made = providerOf(row)
      const known = this.#providers.get(urn)
      this.#providers.set(urn, known ? joined(known, made) : made)
    }
  }

  /** The provider with a number, whether it was written as text or as a number; null when there is none. */
  of(urn: string | null): Provider | null {
    const plain = plainUrn(urn)
    return plain === null ? null : (this.#providers.get(plain) ?? null)
  }
}

function providerOf({ PLACE_CODES, PROVIDER_CODES, REG_END, POSTCODE, LA_CODE_INFERRED }: ProviderRow): Provider {
  return {
    placements: codesIn(PLACE_CODES),
    kinds: codesIn(PROVIDER_CODES),
    ended: dayIn(REG_END ?? null),
    tellsEnd: REG_END !== undefined,
    postcode: POSTCODE?.replace(/\s+/g, '').toUpperCase() || null,
    authority: LA_CODE_INFERRED || null
  }
}

function joined(one: Provider, other: Provider): Provider {
  return {
    placements: new Set([...one.placements, ...other.placements]),
    kinds: new Set([...one.kinds, ...other.kinds]),
    ended: one.tellsEnd && other.tellsEnd ? Math.max(one.ended, other.ended) : one.tellsEnd ? one.ended : other.ended,
    tellsEnd: one.tellsEnd || other.tellsEnd,
    postcode: one.postcode ?? other.postcode,
    authority: one.authority ?? other.authority
  }
}

/** Codes parted by commas, slashes, semicolons or spaces. */
function codesIn(text: string | readonly string[] | null | undefined): ReadonlySet<string> {
  const parts = typeof text === 'string' ? text.split(/[,/;\s]+/) : (text ?? [])
  return new Set(parts.map(part => part.trim().toUpperCase()).filter(part => part !== ''))
}

/** A number a spreadsheet wrote as `123.0` is `123`. */
function plainUrn(urn: string | number | null): string | null {
  return urn === null ? null : String(urn).trim().toUpperCase().replace(/\.0+$/, '') || null
}
