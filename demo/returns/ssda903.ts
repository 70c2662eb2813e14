import { dayNumber } from '../../src/domain/day.js'
import { daysOfStatutoryYear } from '../../src/domain/statutory-year.js'
import ssda903 from '../../src/sources/ssda903.js'
import { britishDay, type DayNumber } from '../calendar.js'
import type { Child, Episode, Period } from '../life/child.js'
import type { Council } from '../life/council.js'
import { known, placementCode, touches } from './as-at.js'
import { type ReturnYear, textOf, who } from './return-year.js'
import { adoptionLine, decisionLine } from './ssda903-adoption.js'
import { carePositionLine, outcomeLine } from './ssda903-outcomes.js'
import { type Line, type Sheet, sheetFor, tablesByName } from './table.js'

const tableOf = tablesByName(ssda903.tables)

/** The SSDA903 return of a statutory year, as made at its end or on the day given if that comes first. */
export function ssda903Return(council: Council, year: string, until: DayNumber): Sheet[] {
  const days = daysOfStatutoryYear(year)
  const last = Math.min(dayNumber(days.last), until)
  const of: ReturnYear = { year, first: dayNumber(days.first), last, whole: last === dayNumber(days.last) }
  const sheets = new Map(ssda903.tables.map(table => [table.name, sheetFor(table, year)]))
  const add = (name: string, line: Line | null) => {
    if (line !== null) sheets.get(tableOf(name).name)!.lines.push(line)
  }
  for (const child of council.children) addChild(child, of, add)
  return [...sheets.values()].filter(isAsked)
}

type Add = (name: string, line: Line | null) => void

function addChild(child: Child, of: ReturnYear, add: Add): void {
  if (child.periods.length === 0) return
  const periods = child.periods.filter(period => touches(period, of.first, of.last))
  const leaving = carePositionLine(child, of)
  if (periods.length === 0 && leaving === null) return
  add('header', headerLine(child, of, periods.length > 0))
  add('oc3', leaving)
  if (periods.length === 0) return
  if (child.arrived !== null)
    add('uasc', { ...who(child), SEX: sexCode(child, of.year), DUC: britishDay(child.eighteen) })
  for (const period of periods) addPeriod(child, period, of, add)
  add('oc2', outcomeLine(child, of))
  add('prev_perm', permanenceLine(child, periods.at(-1)!))
  for (const absence of child.absences)
    if (touches(absence, of.first, of.last))
      add('missing', {
        ...who(child),
        MISSING: absence.kind,
        MIS_START: britishDay(absence.start),
        MIS_END: textOf(known(absence.end, of.last))
      })
  if (of.year >= '2023-24') addWorkers(child, of, add)
}

function addPeriod(child: Child, period: Period, of: ReturnYear, add: Add): void {
  for (const episode of period.episodes)
    if (touches(episode, of.first, of.last)) add('episodes', episodeLine(child, period, episode, of))
  for (const review of period.reviews) {
    if (review.held >= of.first && review.held <= of.last)
      add('reviews', { ...who(child), REVIEW: britishDay(review.held), REVIEW_CODE: review.participation })
  }
  add('ad1', adoptionLine(child, period, of))
  add('placed_adoption', decisionLine(child, period, of))
}

function episodeLine(child: Child, period: Period, episode: Episode, of: ReturnYear): Line {
  const ended = known(episode.end, of.last)
  return {
    CHILD: child.id,
    DECOM: britishDay(episode.start),
    RNE: episode.began,
    LS: episode.legalStatus,
    CIN: period.need,
    PLACE: placementCode(episode.placement, of.last),
    PLACE_PROVIDER: episode.placement.carer.provider,
    DEC: textOf(ended),
    REC: ended === null ? '' : episode.reason!,
    REASON_PLACE_CHANGE: ended === null ? '' : (episode.placementChange ?? ''),
    HOME_POST: child.home?.text ?? '',
    PL_POST: episode.placement.carer.postcode.text,
    URN: episode.placement.carer.urn
  }
}

function headerLine(child: Child, of: ReturnYear, lookedAfter: boolean): Line {
  const mother = child.motherOf !== null && child.motherOf <= of.last
  return {
    ...who(child),
    SEX: sexCode(child, of.year),
    ETHNIC: child.ethnicity,
    UPN: lookedAfter || child.upn.length > 3 ? child.upn : 'UN4',
    MOTHER: lookedAfter && child.sex === 'F' ? (mother ? '1' : '0') : '',
    MC_DOB: lookedAfter && mother ? britishDay(child.motherOf!) : ''
  }
}

function permanenceLine(child: Child, period: Period): Line {
  const { code, authority, day } = period.previousPermanence
  return { ...who(child), PREV_PERM: code, LA_PERM: authority, DATE_PERM: day }
}

function addWorkers(child: Child, of: ReturnYear, add: Add): void {
  for (const worker of child.workers) {
    if (!touches(worker, of.first, of.last)) continue
    add('sw_episodes', {
      ...who(child),
      SW_ID: worker.worker,
      SW_DECOM: britishDay(worker.start),
      SW_DEC: textOf(known(worker.end, of.last)),
      SW_REASON: worker.because
    })
  }
}

function sexCode(child: Child, year: string): string {
  return year >= '2024-25' ? child.sex : child.sex === 'M' ? '1' : '2'
}

function isAsked(sheet: Sheet): boolean {
  return sheet.headers.length > 1 && sheet.lines.length > 0
}
