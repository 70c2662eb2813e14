import type { TargetTable } from '../../src/register/tables/decisions.js'

const BOARD = 'Invented: agreed by the improvement board'

/** Indicator: value, first day, by when, what it is set on. All invented. */
const TARGETS: readonly (readonly [string, number, string, string | null, string])[] = [
  ['CL02', 95, '2025-04-01', '2028-03-31', 'Invented: towards the neighbours’ mean over three years'],
  ['PL01', 10, '2025-04-01', '2026-03-31', `${BOARD}, near the neighbours’ mean`],
  ['PL04', 60, '2025-04-01', null, `${BOARD} with the plan for more homes of our own`],
  ['AS02', 85, '2025-04-01', '2026-03-31', `${BOARD}, as at the last inspection`],
  ['HE02', 90, '2025-04-01', null, 'Invented: asked for by the corporate parenting board'],
  ['QA03', 5, '2025-04-01', '2026-03-31', `${BOARD}: fewer than one audit in twenty`]
]

/** The targets of the invented council. */
export function storyTargets(authority: string, by: string, at: string): Omit<TargetTable, 'id'>[] {
  return TARGETS.map(([indicator, value, from_day, to_day, basis]) => {
    const days = { from_day, to_day }
    return { indicator, authority, value, ...days, basis, replaces: null, by_id: null, by_name: by, at }
  })
}
