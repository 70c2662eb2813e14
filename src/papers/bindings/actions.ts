import type { TableCell } from '../../documents/block.js'
import { dayText } from '../../domain/day-text.js'
import { isOpen } from '../../practice/improvement/action-state.js'
import type { Item } from '../../register/items.js'
import { binding } from '../binding.js'
import type { PaperFacts } from '../facts/paper-facts.js'
import { capital } from '../items/capital.js'
import { paragraph, tableOf, wordsCell } from '../items/cells.js'
import { onRecord, statedCount } from '../items/counted.js'
import { choiceLabel, dayIn, idsIn, nameOf } from '../items/item-names.js'
import { ownerShown } from '../items/owner-shown.js'
import { isOverdue } from '../items/plan-progress.js'
import { actionsOf, plansAsked } from '../items/plans-asked.js'

const STATES = [
  'open',
  'overdue',
  'all',
  'not started',
  'on track',
  'at risk',
  'off track',
  'delivered',
  'impact shown',
  'dropped'
] as const
const FINDING_LETTERS = 160

export default binding({
  id: 'actions',
  what: 'Actions of a plan as a table: the finding each answers, the action, who is responsible, the deadline and the state. Members and the public read posts, never names.',
  example: '{{actions state=overdue}}',
  in: 'block',
  arguments: {
    plan: { as: 'words', what: 'the plan’s title or part of it; every plan in force when left out' },
    state: { as: 'choice', what: 'which of them; those still to be done when left out', choices: STATES },
    'due-before': { as: 'day', what: 'only those due before a day' },
    most: { as: 'number', what: 'the most rows; all when left out' }
  },
  order: ['plan'],
  needs: () => [
    { of: 'items', kind: 'plan' },
    { of: 'items', kind: 'action' },
    { of: 'items', kind: 'finding' }
  ],
  shows: ({ plan, state, 'due-before': before, most }, facts, at) => {
    const { plans, problem } = plansAsked(facts, plan)
    if (problem) return { blocks: [paragraph(problem)], problem }
    const wanted = actionsOf(facts, plans).filter(
      action => isIn(action, state ?? 'open', facts) && (before === null || isDueBefore(action, before))
    )
    const what = `${state ?? 'open'} actions of ${plan ?? 'the plans in force'}${before ? ` due before ${dayText(before)}` : ''}`
    if (wanted.length === 0) return { blocks: [paragraph(`There are no ${what}.`)], stated: [] }
    const rows = byFinding(wanted, facts).slice(0, most ?? wanted.length)
    const left = wanted.length - rows.length
    const answering = rows.some(([finding]) => finding?.text !== '–')
    const note = `${onRecord(facts)}${left > 0 ? ` ${rows.length} of ${wanted.length} are shown.` : ''}`
    const table = tableOf(
      'actions',
      capital(what),
      [...(answering ? ['Finding'] : []), 'Action', 'Responsible officer', 'Deadline', 'State'],
      answering ? rows : rows.map(cells => cells.slice(1)),
      note
    )
    return { blocks: [table], stated: [statedCount({ what, count: wanted.length }, facts, at)] }
  }
})

function isIn(action: Item, state: (typeof STATES)[number], { knownOn }: PaperFacts): boolean {
  if (state === 'all') return true
  if (state === 'open') return isOpen(action.fields.state)
  return state === 'overdue' ? isOverdue(action, knownOn) : action.fields.state === state
}

function isDueBefore({ fields: { due } }: Item, day: string): boolean {
  return typeof due === 'string' && due < day
}

/** The rows in the order of their findings, those that answer none last. */
function byFinding(actions: readonly Item[], facts: PaperFacts): TableCell[][] {
  const findings = new Map(facts.items('finding').map(finding => [finding.id, finding]))
  const rows = actions.map(action => {
    const answered = idsIn(action.fields.findings).flatMap(id => findings.get(id) ?? [])
    return { sort: answered[0]?.sort ?? '~', cells: cellsOf(action, answered, facts) }
  })
  return rows
    .sort((one, other) => (one.sort < other.sort ? -1 : one.sort > other.sort ? 1 : 0))
    .map(({ cells }) => cells)
}

function cellsOf(action: Item, findings: readonly Item[], facts: PaperFacts): TableCell[] {
  const { title, owner } = action.fields
  return [
    wordsCell(findings.map(finding => nameOf(finding, FINDING_LETTERS)).join('; ')),
    wordsCell(String(title)),
    wordsCell(ownerShown(owner, facts.about.audience)),
    wordsCell(deadline(action, facts)),
    wordsCell(choiceLabel('action', 'state', action.fields))
  ]
}

function deadline(action: Item, { knownOn }: PaperFacts): string {
  const due = dayIn(action.fields.due)
  if (due === null) return dayIn(action.fields.said) ?? 'No day set'
  return `${dayText(due)}${isOverdue(action, knownOn) ? ', overdue' : ''}`
}
