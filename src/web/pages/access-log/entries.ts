import { purposeOf } from '../../../access/purposes.js'
import { dayText } from '../../../domain/day-text.js'
import { visibleLine } from '../../../domain/visible-line.js'
import type { FoundEntry } from '../../../register/find-access.js'
import type { Application } from '../../application.js'
import { momentText } from '../../moment-text.js'

/** An entry of the access log as a page shows it. */
export interface EntryShown {
  readonly number: number
  readonly href: string
  readonly when: string
  readonly who: string
  /** Where to find everything this person did; null when nobody was signed in. */
  readonly person: string | null
  readonly why: string
  readonly words: string
  readonly through: string
  /** The figure and the day that was looked at; empty for none. */
  readonly what: string
  readonly children: string
  readonly refused: string | null
}

const THROUGH: Readonly<Record<string, string>> = {
  '/indicators/:id/children': 'Asking for the children behind a figure',
  '/children/:grant': 'List of the children behind a figure',
  '/child': 'Asking for one child',
  '/child/:grant': 'Everything held of one child',
  '/checks/:id': 'Check of a return',
  '/break-glass/reviews/:id': 'Review of a child opened out of reach',
  '/access-log': 'Access log',
  '/access-log/child/:grant': 'Access log: search for a child',
  '/access-log/entries/:number': 'Access log: one entry',
  '/sign-in': 'Signing in',
  '/sign-in/code': 'Signing in, the code',
  '/sign-in/openid': 'Signing in with the council’s account',
  'sightline children': 'Command line: children behind a figure'
}

const REFUSALS: Readonly<Record<string, string>> = {
  'not signed in': 'Nobody was signed in',
  role: 'The role sees no children',
  'no purpose': 'No purpose was chosen',
  'no words': 'No reason was written',
  'too many words': 'The reason was too long',
  'out of reach': 'Out of the person’s reach',
  'email or password': 'Wrong email address or password',
  'code to come': 'The one-time code was still to come',
  code: 'Wrong one-time code',
  'too many attempts': 'Too many attempts'
}

/** Entries in the reader's words. */
export function entriesShown(
  entries: readonly FoundEntry[],
  indicators: Application['indicators']
): readonly EntryShown[] {
  return entries.map(entry => ({
    number: entry.number,
    href: `/access-log/entries/${entry.number}`,
    when: momentText(entry.at),
    who: entry.user_name ?? 'Nobody signed in',
    person: entry.user_id && `/access-log?${new URLSearchParams({ user: entry.user_id })}`,
    why: entry.purpose ? (purposeOf(entry.purpose)?.label ?? entry.purpose) : '',
    words: visibleLine(entry.words ?? ''),
    through: throughOf(entry.route),
    what: whatOf(entry, indicators),
    children: entry.children === 0 ? '–' : entry.children.toLocaleString('en-GB'),
    refused: entry.outcome === 'allowed' ? null : refusalOf(entry.refusal)
  }))
}

/** The headings and cells of entries as a file. */
export function entriesTable(entries: readonly FoundEntry[], indicators: Application['indicators']) {
  return {
    headings: [
      'Entry',
      'When',
      'Who',
      'Purpose',
      'In their words',
      'Through',
      'Looking at',
      'Children shown',
      'Outcome'
    ],
    rows: entriesShown(entries, indicators).map((shown, index) => [
      shown.number,
      shown.when,
      shown.who,
      shown.why,
      shown.words,
      shown.through,
      shown.what,
      entries[index]!.children,
      shown.refused === null ? 'Shown' : `Refused: ${shown.refused}`
    ]),
    widths: [8, 24, 24, 28, 48, 36, 40, 14, 24]
  }
}

/** A page or command in plain words; one that is not known as it is written. */
export function throughOf(route: string): string {
  return THROUGH[route] ?? route
}

function refusalOf(refusal: string | null): string {
  const right = /^no right: (.+)$/.exec(refusal ?? '')?.[1]
  return right ? `The role does not have the right “${right}”` : (REFUSALS[refusal ?? ''] ?? refusal ?? '')
}

function whatOf({ indicator, as_at }: FoundEntry, indicators: Application['indicators']): string {
  if (indicator === null) return ''
  const title = indicators.find(({ id }) => id === indicator)?.title ?? indicator
  return as_at === null ? title : `${title}, ${dayText(as_at)}`
}
