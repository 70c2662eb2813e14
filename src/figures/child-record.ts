import type { CodeSet } from '../domain/code-set.js'
import { ageOn, type Day } from '../domain/day.js'
import { dayText } from '../domain/day-text.js'
import type { Engine, Row } from '../lake/engine.js'
import { absenceType } from '../sources/code-sets/absence-type.js'
import { abuseCategory } from '../sources/code-sets/abuse-category.js'
import { closureReason } from '../sources/code-sets/closure-reason.js'
import { ethnicity } from '../sources/code-sets/ethnicity.js'
import { legalStatus } from '../sources/code-sets/legal-status.js'
import { need } from '../sources/code-sets/need.js'
import { participation } from '../sources/code-sets/participation.js'
import { placementProvider } from '../sources/code-sets/placement-provider.js'
import { placementType } from '../sources/code-sets/placement-type.js'
import { rec } from '../sources/code-sets/rec.js'
import { referralSource } from '../sources/code-sets/referral-source.js'
import { rne } from '../sources/code-sets/rne.js'
import { sex } from '../sources/code-sets/sex.js'

/** What is held of one child, in words. */
export interface ChildRecord {
  /** The council's own id. */
  readonly child: string
  /** More than 1 when the council used the id for several children: all are shown, for it cannot be told which is meant. */
  readonly children: number
  /** Who works with the child on the last day told of. */
  readonly working: readonly { readonly worker: string | null; readonly team: string | null }[]
  /** Date of birth, age, sex, ethnicity: one list per child who has had the id. */
  readonly about: readonly (readonly { readonly label: string; readonly value: string }[])[]
  readonly sections: readonly RecordSection[]
}

/** One kind of thing that happened to a child, the newest first. */
export interface RecordSection {
  readonly title: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

interface Part {
  readonly title: string
  readonly table: string
  /** The day its rows stand in order by. */
  readonly by: string
  readonly columns: readonly Column[]
}

interface Column {
  readonly heading: string
  readonly name: string
  /** `day`, `text`, or the list its codes are in. */
  readonly as: 'day' | 'text' | CodeSet
  /** What an empty cell says; left out for a dash. */
  readonly none?: string
}

const STARTED: Column = { heading: 'Started', name: 'started', as: 'day' }
const ENDED: Column = { heading: 'Ended', name: 'ended', as: 'day', none: 'No end recorded' }

const PARTS: readonly Part[] = [
  {
    title: 'Periods of care',
    table: 'period_of_care',
    by: 'started',
    columns: [
      STARTED,
      ENDED,
      { heading: 'Main need at the start', name: 'start_need', as: need },
      { heading: 'Why it ended', name: 'end_reason', as: rec }
    ]
  },
  {
    title: 'Placements',
    table: 'placement',
    by: 'started',
    columns: [
      STARTED,
      ENDED,
      { heading: 'Placement', name: 'placement_type', as: placementType },
      { heading: 'Provider', name: 'placement_provider', as: placementProvider }
    ]
  },
  {
    title: 'Episodes',
    table: 'episode',
    by: 'started',
    columns: [
      STARTED,
      ENDED,
      { heading: 'Why it began', name: 'start_reason', as: rne },
      { heading: 'Legal status', name: 'legal_status', as: legalStatus },
      { heading: 'Placement', name: 'placement_type', as: placementType },
      { heading: 'Why it ended', name: 'end_reason', as: rec }
    ]
  },
  {
    title: 'Legal statuses',
    table: 'legal_status',
    by: 'started',
    columns: [STARTED, ENDED, { heading: 'Legal status', name: 'legal_status', as: legalStatus }]
  },
  {
    title: 'Reviews of care',
    table: 'review',
    by: 'coalesce(held, due)',
    columns: [
      { heading: 'Due', name: 'due', as: 'day' },
      { heading: 'Held', name: 'held', as: 'day', none: 'Not held' },
      { heading: 'How the child took part', name: 'participation', as: participation }
    ]
  },
  {
    title: 'Child protection plans',
    table: 'child_protection_plan',
    by: 'started',
    columns: [
      STARTED,
      ENDED,
      { heading: 'Category at first', name: 'initial_category', as: abuseCategory },
      { heading: 'Latest category', name: 'latest_category', as: abuseCategory }
    ]
  },
  {
    title: 'Missing and away',
    table: 'missing_episode',
    by: 'missing_from',
    columns: [
      { heading: 'From', name: 'missing_from', as: 'day' },
      { heading: 'Returned', name: 'returned_at', as: 'day', none: 'Not known to have returned' },
      { heading: 'Kind', name: 'absence_type', as: absenceType }
    ]
  },
  {
    title: 'Referrals',
    table: 'referral',
    by: 'referral_date',
    columns: [
      { heading: 'Referred', name: 'referral_date', as: 'day' },
      { heading: 'By', name: 'referral_source', as: referralSource },
      { heading: 'Main need', name: 'primary_need', as: need },
      { heading: 'Closed', name: 'closed', as: 'day' },
      { heading: 'Why it closed', name: 'closure_reason', as: closureReason }
    ]
  },
  {
    title: 'Open as a child in need',
    table: 'child_in_need',
    by: 'started',
    columns: [STARTED, ENDED, { heading: 'Main need', name: 'primary_need', as: need }]
  },
  {
    title: 'Assessments',
    table: 'assessment',
    by: 'started',
    columns: [STARTED, { heading: 'Authorised', name: 'authorised', as: 'day', none: 'Not authorised' }]
  },
  {
    title: 'Section 47 enquiries',
    table: 'section_47',
    by: 'started',
    columns: [STARTED, { heading: 'Conference', name: 'conference', as: 'day', none: 'None' }]
  },
  {
    title: 'Who works with the child',
    table: 'allocation',
    by: 'started',
    columns: [
      STARTED,
      ENDED,
      { heading: 'Worker', name: 'worker', as: 'text' },
      { heading: 'Team', name: 'team', as: 'text' }
    ]
  }
]

/** Reads what the facts hold of a child by the council's id; null when they hold none. For the gate in `access/` alone. */
export async function readChildRecord(
  facts: Engine,
  authority: string,
  id: string,
  day: Day
): Promise<ChildRecord | null> {
  const children = await facts.query('select * from child where authority = $1 and council_id = $2 order by child_id', [
    authority,
    id
  ])
  if (children.length === 0) return null
  const ids = children.map(row => String(row.child_id))
  const sections: RecordSection[] = []
  for (const part of PARTS) sections.push(await sectionOf(facts, authority, ids, part))
  const working = await facts.query<{ readonly worker: string | null; readonly team: string | null }>(
    `select distinct worker, team from allocation
     where authority = $1 and ${among(ids)} and started <= $${ids.length + 2} and (ended is null or ended > $${ids.length + 2})`,
    [authority, ...ids, day]
  )
  return { child: id, children: children.length, working, about: children.map(row => aboutOf(row, day)), sections }
}

async function sectionOf(
  facts: Engine,
  authority: string,
  ids: readonly string[],
  { title, table, by, columns }: Part
): Promise<RecordSection> {
  const rows = await facts.query(
    `select ${columns.map(column => column.name).join(', ')} from ${table} where authority = $1 and ${among(ids)} order by ${by} desc`,
    [authority, ...ids]
  )
  return {
    title,
    headings: columns.map(column => column.heading),
    rows: rows.map(row => columns.map(column => cellOf(row, column)))
  }
}

function aboutOf(row: Row, day: Day): ChildRecord['about'][number] {
  const born = row.date_of_birth === null ? null : String(row.date_of_birth)
  return [
    { label: 'Born', value: born === null ? 'Not recorded' : dayText(born) },
    {
      label: `Age on ${dayText(day)}`,
      value: born === null ? 'Not known' : born > day ? 'Unborn' : String(ageOn(born, day))
    },
    { label: 'Sex', value: cellOf(row, { heading: '', name: 'sex', as: sex, none: 'Not recorded' }) },
    { label: 'Ethnicity', value: cellOf(row, { heading: '', name: 'ethnicity', as: ethnicity, none: 'Not recorded' }) }
  ]
}

function cellOf(row: Row, { name, as, none = '–' }: Column): string {
  const value = row[name]
  if (value === null || value === undefined || value === '') return none
  if (as === 'text') return String(value)
  if (as === 'day') return dayText(String(value).slice(0, 10))
  return as.codes.find(({ code }) => code === value)?.label ?? String(value)
}

function among(ids: readonly string[]): string {
  return `child_id in (${ids.map((_, index) => `$${index + 2}`).join(', ')})`
}
