import { type Authority, authorities, authority } from '../../domain/authority.js'
import { dayNumber } from '../../domain/day.js'
import { daysOfStatutoryYear, type StatutoryYear } from '../../domain/statutory-year.js'
import type { Postcodes } from '../lists/postcodes.js'
import type { Providers } from '../lists/providers.js'
import { NotGiven } from './return-table.js'

/** What is said of a return besides its tables; what is left out is absent. */
export interface Settings {
  readonly year: StatutoryYear
  /** First and last day, as days since 1970-01-01; the year's own when left out. */
  readonly start?: number
  readonly end?: number
  /** The department's code of the council, or its ONS code. */
  readonly authority?: string
  readonly format?: 'csv' | 'xml'
  readonly providers?: Providers
  readonly postcodes?: Postcodes
}

/** The collection a return is made for. What was not given makes the rules that ask for it say that they were not run. */
export class Collection {
  readonly year: StatutoryYear
  /** First day, 1 April, in days since 1970-01-01. */
  readonly start: number
  /** Last day, 31 March. */
  readonly end: number
  readonly format: 'csv' | 'xml'

  constructor(
    private readonly settings: Settings,
    private readonly sent: ReadonlySet<string>
  ) {
    const { first, last } = daysOfStatutoryYear(settings.year)
    this.year = settings.year
    this.start = settings.start ?? dayNumber(first)
    this.end = settings.end ?? dayNumber(last)
    this.format = settings.format ?? 'csv'
  }

  /** Whether a table was sent, rows or none. */
  has(table: string): boolean {
    return this.sent.has(table)
  }

  /** Whether a day lies in the collection year; false for a day that is none. */
  holds(day: number): boolean {
    return day >= this.start && day <= this.end
  }

  /** @throws NotGiven when it is not known whose return it is */
  get authority(): Authority {
    const code = this.settings.authority
    const found = code === undefined ? undefined : (authority(code) ?? byOnsCode(code))
    if (!found) throw new NotGiven('the authority')
    return found
  }

  /** @throws NotGiven when no list of providers was given */
  get providers(): Providers {
    if (!this.settings.providers) throw new NotGiven("Ofsted's list of providers")
    return this.settings.providers
  }

  /** @throws NotGiven when no postcode directory was given */
  get postcodes(): Postcodes {
    if (!this.settings.postcodes) throw new NotGiven('a postcode directory')
    return this.settings.postcodes
  }
}

function byOnsCode(code: string): Authority | undefined {
  return authorities.find(({ onsCode, formerOnsCodes }) => onsCode === code || formerOnsCodes.includes(code))
}
