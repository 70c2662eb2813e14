import { ageOn, type Day } from '../domain/day.js'
import { dayText } from '../domain/day-text.js'
import type { Row, Value } from '../lake/engine.js'
import { categoryLabel } from './dimension.js'
import type { Dimension } from './figure.js'

/** One child (or event) of a cohort, as shown to a reader who said why. */
export interface ChildBehind {
  /** The council's own id of the child. */
  readonly child: string
  /** Completed years on the day; null when the date of birth is not recorded. */
  readonly age: number | null
  readonly sex: string | null
  readonly counts: boolean
  /** Who works with the child on the day, and in which team; null when no source says. */
  readonly worker: string | null
  readonly team: string | null
  /** What else the row says, each with its heading. */
  readonly facts: readonly { readonly label: string; readonly value: string }[]
}

const SHOWN: readonly Dimension[] = [
  'placement_type',
  'placement_provider',
  'legal_status',
  'need',
  'plan_category',
  'team'
]

/** Reads one row of a cohort in the reader's words. */
export function childBehind(row: Row, asAt: Day): ChildBehind {
  const birth = row.date_of_birth as Day | null
  const worker = textOf(row.worker)
  return {
    child: String(row.council_id ?? row.child_id),
    age: birth === null ? null : ageOn(birth, asAt),
    sex: row.sex === null ? null : categoryLabel('sex', String(row.sex)),
    counts: row.counts === true,
    worker,
    team: textOf(row.team),
    facts: [
      ...(row.looked_after_since === null
        ? []
        : [{ label: 'Looked after since', value: dayText(String(row.looked_after_since)) }]),
      ...SHOWN.filter(by => textOf(row[by]) !== null).map(by => ({
        label: LABELS[by] ?? by,
        value: categoryLabel(by, String(row[by]))
      })),
      ...(worker === null ? [] : [{ label: 'Worker', value: worker }]),
      ...(row.amount === undefined || row.amount === null ? [] : [{ label: 'Days', value: String(row.amount) }])
    ]
  }
}

function textOf(value: Value | undefined): string | null {
  return value === null || value === undefined ? null : String(value)
}

const LABELS: Readonly<Partial<Record<Dimension, string>>> = {
  placement_type: 'Placement',
  placement_provider: 'Provider',
  legal_status: 'Legal status',
  need: 'Main need',
  plan_category: 'Plan category',
  team: 'Team'
}
