import { addDays, addMonths, birthday, type Day } from '../src/domain/day.js'
import fc from './chance.js'

/** The day random facts crowd around: a month end, a year end and a quarter end at once, after a 29 February. */
export const RANDOM_DAYS: readonly Day[] = ['2024-02-29', '2024-03-31', '2024-09-30', '2025-03-31']

type Cell = string | number | boolean | null
export type RandomFacts = Readonly<Record<string, readonly Readonly<Record<string, Cell>>[]>>

const children = ['a', 'b', 'c', 'd']
const child = fc.constantFrom(...children)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 3 })

/** Days at and beside every boundary an indicator may draw: 0, 1, 3, 6, 12, 24, 30 and 36 months before each random day. */
const day: fc.Arbitrary<Day> = fc
  .tuple(
    fc.constantFrom(...RANDOM_DAYS),
    fc.constantFrom(0, 0, 1, 3, 6, 6, 12, 12, 24, 30, 36),
    fc.constantFrom(-1, 0, 0, 1, 2, 17)
  )
  .map(([from, months, days]) => addDays(addMonths(from, -months), days))

/** Mostly one of three days, so that things of one child often fall on the same. */
const sharedDay = fc.oneof(
  { weight: 1, arbitrary: day },
  { weight: 2, arbitrary: fc.constantFrom('2023-10-01', '2024-04-01', '2024-09-30') }
)

const spanOf = (day: fc.Arbitrary<Day>) =>
  fc.tuple(day, maybe(day)).map(([one, other]) => {
    if (other === null) return { started: one, ended: null }
    return one <= other ? { started: one, ended: other } : { started: other, ended: one }
  })
/** Two to three years old and going on, which chance alone seldom makes of a child's care and home at once. */
const longSpan = fc
  .tuple(fc.constantFrom(...RANDOM_DAYS), fc.constantFrom(24, 30, 36), fc.constantFrom(-1, 0, 1))
  .map(([from, months, days]) => ({ started: addDays(addMonths(from, -months), days), ended: null }))
const span = spanOf(day)
const oftenLong = fc.oneof({ weight: 4, arbitrary: span }, { weight: 1, arbitrary: longSpan })

const birth = fc
  .tuple(day, fc.constantFrom(1, 4, 5, 5, 15, 16, 16, 17, 18, 18, 19, 21))
  .map(([near, age]) => addMonths(near, -12 * age))

const rows = <T extends object>(row: fc.Arbitrary<T>, most = 8, least = 0) =>
  fc.array(row, { minLength: least, maxLength: most })
const auditGrade = fc.constantFrom('outstanding', 'good', 'ri', 'inadequate', 'inadequate', 'not_met')
/** True once in four. */
const seldom = fc.constantFrom(true, false, false, false)

/** Facts of one invented council: the shapes that facts have, the days where definitions turn. */
export const randomFacts: fc.Arbitrary<RandomFacts> = fc
  .record({
    births: fc.tuple(...children.map(() => maybe(birth))),
    looked_after: rows(
      fc.record({ child_id: child, span: oftenLong, start_need: maybe(fc.constantFrom('N1', 'N2')) }),
      8,
      3
    ),
    placement: rows(fc.record({ child_id: child, span: oftenLong, temporary: fc.boolean(), earlier: maybe(day) }), 12),
    episode: rows(
      fc.record({
        child_id: child,
        span,
        placement_type: maybe(
          fc.constantFrom('U1', 'U2', 'U3', 'U4', 'U6', 'K1', 'K2', 'K2', 'K3', 'R1', 'P1', 'A3', 'A6', 'T1')
        ),
        placement_provider: maybe(fc.constantFrom('PR0', 'PR1', 'PR1', 'PR2', 'PR4', 'PR5')),
        placement_change_reason: maybe(
          fc.constantFrom('ALLEG', 'STAND', 'APPRR', 'CREQB', 'CREQO', 'CHILD', 'CARPL', 'OTHER')
        ),
        distance_miles: maybe(fc.constantFrom(19.9, 20, 20.1)),
        in_out: maybe(fc.constantFrom('IN', 'OUT')),
        short_break: seldom
      }),
      12,
      4
    ),
    period_of_care: rows(
      fc.record({
        child_id: child,
        span,
        end_reason: maybe(fc.constantFrom('X1', 'E11', 'E12', 'E4A', 'E45', 'E46', 'E47', 'E48', 'E43', 'E44')),
        short_break_only: fc.boolean()
      })
    ),
    review: rows(
      fc.record({ child_id: child, due: maybe(day), held: maybe(day), due_while_looked_after: fc.boolean() }),
      10
    ),
    missing_episode: rows(
      fc.record({
        child_id: child,
        absence_type: fc.constantFrom('M', 'A'),
        missing_from: day,
        returned_at: maybe(day),
        from_care: fc.boolean()
      })
    ),
    health: rows(
      fc.record({
        child_id: child,
        event_type: fc.constantFrom('rha', 'rha', 'dental', 'dental', 'sdq'),
        event_date: maybe(day),
        period_year: fc.constantFrom(2024, 2025),
        status: fc.constantFrom('completed', 'completed', 'not_up_to_date', 'refused')
      }),
      12
    ),
    unaccompanied: rows(fc.record({ child_id: child, span }), 3),
    adoption: rows(
      fc.record({
        child_id: child,
        decided: day,
        entered_care: maybe(day),
        placement_order: maybe(day),
        matched: maybe(day),
        placed: maybe(day),
        foster_carer_placed: maybe(day),
        ordered: maybe(sharedDay)
      })
    ),
    care_leaver: rows(
      fc.record({
        child_id: child,
        birthday_age: fc.constantFrom(17, 18, 19, 20, 21, 22),
        birthday: day,
        observed: day,
        eligibility: maybe(fc.constantFrom('FORMER_RELEVANT', 'FORMER_RELEVANT', 'QUALIFYING')),
        in_touch: maybe(fc.constantFrom('YES', 'NO', 'DIED', 'REFU', 'NREQ', 'RHOM')),
        activity: maybe(fc.constantFrom('F1', 'F2', 'F3', 'F4', 'F5', 'P1', 'P5', 'G4', 'G5')),
        accommodation: maybe(fc.constantFrom('B', 'G', 'H', 'R', 'U', 'X')),
        accommodation_suitable: maybe(fc.constantFrom('SUITABLE', 'UNSUITABLE'))
      })
    ),
    referral: rows(fc.record({ child_id: child, referral_date: day })),
    assessment: rows(
      fc.record({
        child_id: child,
        referral_date: maybe(day),
        authorised: maybe(day),
        working_days_from_referral: maybe(fc.constantFrom(-1, 0, 1, 44, 45, 46))
      })
    ),
    child_protection_plan: rows(
      fc.record({
        child_id: child,
        span: spanOf(sharedDay),
        held_for_other_la: maybe(fc.constantFrom('Y', 'N')),
        declared_previous_plans: maybe(fc.constantFrom(0, 1, 2))
      })
    ),
    child_in_need: rows(fc.record({ child_id: child, span, primary_need: maybe(fc.constantFrom('N1', 'N8', 'N9')) })),
    audit: rows(
      fc.record({ child_id: child, completed: day, grade: maybe(auditGrade), moderated_grade: maybe(auditGrade) }),
      10
    )
  })
  .map(({ births, ...facts }) => ({
    child: children.map((child_id, i) => ({ child_id, date_of_birth: births[i] ?? null })),
    ...Object.fromEntries(
      Object.entries(facts).map(([fact, list]) => [
        fact,
        withoutTwins(
          fact,
          list.map((row, i) => finished(fact, row, i, births))
        )
      ])
    )
  }))

type Drawn = {
  readonly child_id: string
  readonly span?: { readonly started: Day; readonly ended: Day | null }
} & Record<string, unknown>

/** Adds what a fact works out from the rest: ids, and the days a span or a child reaches an age. */
function finished(fact: string, drawn: object, i: number, births: readonly (Day | null)[]): Record<string, Cell> {
  const { span: days, earlier, ...rest } = drawn as Drawn & { readonly earlier?: Day | null }
  const born = births[children.indexOf(rest.child_id)] ?? null
  const row = { ...rest, ...days } as Record<string, Cell>
  const id: Record<string, string> = {
    looked_after: 'period_id',
    period_of_care: 'period_id',
    episode: 'episode_id',
    placement: 'placement_id',
    review: 'review_id',
    referral: 'referral_id',
    assessment: 'assessment_id',
    child_protection_plan: 'plan_id',
    child_in_need: 'child_in_need_id',
    audit: 'audit_id'
  }
  if (id[fact]) row[id[fact]] = `${fact}-${i}`
  if (fact === 'looked_after') {
    row.twelve_months_on = addMonths(days!.started, 12)
    row.thirty_months_on = addMonths(days!.started, 30)
    row.turns_5 = born && addMonths(born, 60)
    row.turns_16 = born && addMonths(born, 192)
  }
  if (fact === 'placement') {
    row.two_years_on = addMonths(days!.started, 24)
    row.two_years_on_with_previous = addMonths(earlier && earlier < days!.started ? earlier : days!.started, 24)
  }
  // a yearly flag has no date, a dated event no year
  if (fact === 'health' && row.event_date) row.period_year = null
  if (fact === 'care_leaver' && born) row.birthday = birthday(born, Number(row.birthday_age))
  return row
}

/** A child is in one place at a time: of spans of one child that overlap, the later drawn is left out. */
function withoutTwins(fact: string, list: readonly Record<string, Cell>[]): Record<string, Cell>[] {
  const key: Record<string, string> = {
    referral: 'referral_date',
    care_leaver: 'birthday_age',
    unaccompanied: 'child_id',
    adoption: 'decided'
  }
  const once = list.filter((row, i) => {
    const field = key[fact]
    return !field || list.findIndex(other => other.child_id === row.child_id && other[field] === row[field]) === i
  })
  if (!['looked_after', 'episode'].includes(fact)) return once
  return once.filter(
    (row, i) => !once.slice(0, i).some(other => other.child_id === row.child_id && overlap(row, other))
  )
}

function overlap(one: Record<string, Cell>, other: Record<string, Cell>): boolean {
  const end = (row: Record<string, Cell>) => String(row.ended ?? '9999-12-31')
  return String(one.started) < end(other) && String(other.started) < end(one)
}
