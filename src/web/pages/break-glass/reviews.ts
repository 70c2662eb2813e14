import { logLook } from '../../../access/look-at-log.js'
import { findReason } from '../../../access/purposes.js'
import { findRole } from '../../../access/roles.js'
import { faultOfWords, plainWords, sayFault } from '../../../access/words.js'
import type { Day } from '../../../domain/day.js'
import { dayOfMoment } from '../../../domain/day-of-moment.js'
import { visibleLine } from '../../../domain/visible-line.js'
import { workingDayDue, workingDaysBetween } from '../../../domain/working-day.js'
import {
  findOpening,
  type ListedOpening,
  type Opening,
  openReviews,
  type Review,
  reviewOpening,
  reviewsOf,
  settledReviews
} from '../../../register/break-glass.js'
import { findEntries } from '../../../register/find-access.js'
import type { Register } from '../../../register/register.js'
import type { User } from '../../../register/users.js'
import { momentText } from '../../moment-text.js'
import { type Asked, type Redirected, Refused, type Shown, type SignedInRoute } from '../../page.js'
import { type EntryShown, entriesShown } from '../access-log/entries.js'

type AskedByReader = Asked & { readonly reader: User }

/** Openings that wait for a reviewer, and the last ones settled. */
export interface ReviewsModel {
  readonly waiting: readonly OpeningShown[]
  readonly settled: readonly OpeningShown[]
  readonly days: number
}

interface OpeningShown {
  readonly href: string
  readonly who: string
  readonly when: string
  readonly why: string
  readonly state: string
  readonly tone: string
  /** True when it waits longer than it may. */
  readonly overdue: boolean
  /** True when the child was looked at after it was settled. */
  readonly again: boolean
}

/** One opening: who, why, what was looked at meanwhile, and what reviewers made of it. */
export interface ReviewModel {
  readonly href: string
  readonly opening: OpeningShown & {
    readonly child: string
    readonly role: string
    readonly until: string
    readonly words: string
  }
  readonly looks: readonly EntryShown[]
  /** Those after it was settled, which its reviewer has not seen. */
  readonly looksSince: readonly EntryShown[]
  readonly mostLooks: number
  readonly reviews: readonly {
    readonly outcome: string
    readonly words: string
    readonly who: string
    readonly when: string
  }[]
  /** Why this reader may not settle it; null when they may. */
  readonly closed: string | null
  readonly outcomes: readonly { readonly id: Review['outcome']; readonly label: string; readonly hint: string }[]
  readonly typed: { readonly outcome: string; readonly words: string }
  readonly faults: { readonly outcome: string | null; readonly words: string | null }
}

/** An opening is to be settled within so many working days. */
const WORKING_DAYS = 5
const SETTLED_SHOWN = 20
const LOOKS_SHOWN = 200
const ONE = '/break-glass/reviews/:id'

const OUTCOMES: ReviewModel['outcomes'] = [
  { id: 'justified', label: 'Justified', hint: 'There was a need, and what was looked at fits it' },
  {
    id: 'not justified',
    label: 'Not justified',
    hint: 'There was none, or more was looked at than it called for. It closes the child at once: follow it up'
  },
  { id: 'asked about', label: 'Asked about', hint: 'You have asked the person or their manager; it stays on the list' }
]

/** The pages on which openings are reviewed. */
export const REVIEW_ROUTES: readonly SignedInRoute[] = [
  { method: 'GET', path: '/break-glass/reviews', for: 'review-access', answer: list },
  { method: 'GET', path: ONE, for: 'review-access', answer: asked => show(asked, { outcome: null, words: null }) },
  { method: 'POST', path: ONE, for: 'review-access', answer: settle }
]

async function list({ application }: AskedByReader): Promise<Shown> {
  const now = application.now()
  const waiting = await openReviews(application.register)
  const settled = await settledReviews(application.register, SETTLED_SHOWN)
  const again = await Promise.all(settled.map(each => looksOf(application.register, each, each.reviewed_at, 1)))
  const model: ReviewsModel = {
    waiting: waiting.map(each => openingShown(each, now)),
    settled: settled.map((each, index) => ({ ...openingShown(each, now), again: again[index]!.length > 0 })),
    days: WORKING_DAYS
  }
  return { title: 'Children opened out of reach', template: 'reviews.njk', model }
}

async function show(asked: AskedByReader, faults: ReviewModel['faults']): Promise<Shown> {
  const { application, reader, form } = asked
  const { register } = application
  const opening = await openingOf(asked)
  const now = application.now()
  await logLook(register, {
    reader,
    route: ONE,
    words: 'Reviewing a child opened out of reach',
    seen: [opening.child],
    at: now
  })
  const reviews = await reviewsOf(register, opening.id)
  const looks = await looksOf(register, opening, opening.at, LOOKS_SHOWN)
  const settling = reviews.find(({ outcome }) => outcome !== 'asked about')
  const isSince = ({ at }: { readonly at: string }) => settling !== undefined && at >= settling.at
  const last = settling ?? reviews.at(-1) ?? null
  const model: ReviewModel = {
    href: `/break-glass/reviews/${opening.id}`,
    opening: {
      ...openingShown(
        {
          ...opening,
          outcome: last?.outcome ?? null,
          reviewed_by: last?.by_name ?? null,
          reviewed_at: last?.at ?? null
        },
        now
      ),
      child: opening.child.split(':').slice(1).join(':'),
      role: findRole(opening.by_role)?.label ?? '',
      until: momentText(opening.expires),
      words: visibleLine(opening.words)
    },
    looks: entriesShown(
      looks.filter(each => !isSince(each)),
      application.indicators
    ),
    looksSince: entriesShown(looks.filter(isSince), application.indicators),
    mostLooks: LOOKS_SHOWN,
    reviews: reviews.map(({ outcome, words, by_name, at }) => ({
      outcome: labelOf(outcome),
      words,
      who: by_name,
      when: momentText(at)
    })),
    closed: closedTo(reader, opening, reviews),
    outcomes: OUTCOMES,
    typed: { outcome: form.outcome ?? '', words: form.words ?? '' },
    faults
  }
  const wrong = faults.outcome !== null || faults.words !== null
  return {
    title: `${wrong ? 'Error: ' : ''}A child opened out of reach`,
    template: 'review.njk',
    model,
    status: wrong ? 422 : 200
  }
}

async function settle(asked: AskedByReader): Promise<Shown | Redirected> {
  const { application, reader, form } = asked
  const opening = await openingOf(asked)
  const closed = closedTo(reader, opening, await reviewsOf(application.register, opening.id))
  if (closed) throw new Refused(403, closed)
  const { outcome = '', words = '' } = form
  const chosen = OUTCOMES.find(({ id }) => id === outcome)
  const faults = {
    outcome: chosen ? null : 'Choose what you make of it',
    words: sayFault(faultOfWords(words))
  }
  if (!chosen || faults.words) return show(asked, faults)
  const review = { opening: opening.id, outcome: chosen.id, words: plainWords(words) }
  const by = { by_id: reader.id, by_name: reader.name, at: application.now() }
  await reviewOpening(application.register, { ...review, ...by }).catch(error => {
    if ((error as { readonly code?: string }).code === '23505')
      throw new Refused(
        422,
        'Another reviewer settled this while you had it open. Open it again to see what they found.',
        'Already settled'
      )
    throw error
  })
  return { redirect: '/break-glass/reviews' }
}

/** What the one who opened a child looked at of that child from a moment on, while it could be open. */
async function looksOf(register: Register, opening: Opening, from: string | null, limit: number) {
  const { child, by_id: user, expires: until } = opening
  return from === null ? [] : findEntries(register, { child, user, from, until, limit })
}

async function openingOf({ application, params }: AskedByReader): Promise<Opening> {
  const opening = await findOpening(application.register, params.id ?? '')
  if (!opening) throw new Refused(404, 'There is no such opening.')
  return opening
}

function closedTo(reader: User, opening: Opening, reviews: readonly Review[]): string | null {
  if (opening.by_id === reader.id) return 'You opened this child yourself: another reviewer settles it.'
  return reviews.some(({ outcome }) => outcome !== 'asked about') ? 'This is settled.' : null
}

function openingShown(opening: ListedOpening, now: string): OpeningShown {
  const { id, by_name, at, reason, outcome, reviewed_by } = opening
  const waits = outcome === null || outcome === 'asked about'
  const day = dayOfMoment(at)
  const late = workingDaysBetween(day, dayOfMoment(now)) - WORKING_DAYS
  return {
    href: `/break-glass/reviews/${id}`,
    who: by_name,
    when: momentText(at),
    why: findReason(reason)?.label ?? reason,
    state: waits
      ? waitingWords(outcome, reviewed_by, late, workingDayDue(day, WORKING_DAYS))
      : `${labelOf(outcome)}, by ${reviewed_by}`,
    tone:
      outcome === 'not justified' ? 'red' : outcome === 'justified' ? 'green' : outcome === null ? 'blue' : 'yellow',
    overdue: waits && late > 0,
    again: false
  }
}

function waitingWords(outcome: Review['outcome'] | null, by: string | null, late: number, due: Day): string {
  const asked = outcome === null ? '' : `Asked about by ${by}. `
  if (late > 0) return `${asked}${late} working ${late === 1 ? 'day' : 'days'} overdue`
  return `${asked}To be settled by ${momentText(`${due}T12:00:00Z`).split(',')[0]}`
}

function labelOf(outcome: Review['outcome']): string {
  return OUTCOMES.find(({ id }) => id === outcome)!.label
}
