import type { Block } from '../../documents/block.js'
import action from '../../practice/improvement/kinds/action.js'
import type { Item } from '../../register/items.js'
import { binding } from '../binding.js'
import type { PaperFacts } from '../facts/paper-facts.js'
import { countCell, listOf, paragraph, strong, tableOf } from '../items/cells.js'
import { many, onRecord, statedCount } from '../items/counted.js'
import { plainTitle } from '../items/plain-title.js'
import { type PlanProgress, planProgress } from '../items/plan-progress.js'
import { actionsOf, plansAsked } from '../items/plans-asked.js'
import { signalSentence } from '../sentences/signal-sentence.js'
import type { Place, Stated } from '../stated.js'
import { statedFigure } from '../stated-figure.js'

export default binding({
  id: 'plan',
  what: 'How far a plan has come: its actions by state, what is overdue, what has shown its impact, and actions called on track or delivered whose figure moves the wrong way.',
  example: '{{plan}}',
  in: 'block',
  arguments: {
    plan: { as: 'words', what: 'the plan’s title or part of it; every plan in force when left out' },
    as: { as: 'choice', what: 'with its table of states, or without for a short paper', choices: ['table', 'sentence'] }
  },
  order: ['plan'],
  needs: (_, { asAt }) => [
    { of: 'items', kind: 'plan' },
    { of: 'items', kind: 'action' },
    { of: 'named rows', kind: 'action', field: 'indicator', day: asAt }
  ],
  shows: ({ plan, as }, facts, at) => {
    const { plans, problem } = plansAsked(facts, plan)
    const shown = plans.map(each => planShown(each, as !== 'sentence', facts, at))
    const blocks = shown.flatMap(each => each.blocks)
    return {
      blocks: plans.length > 0 ? blocks : [paragraph(problem ?? 'No plan is in force.')],
      stated: shown.flatMap(each => each.stated),
      ...(problem && { problem })
    }
  }
})

function planShown(
  plan: Item,
  isWhole: boolean,
  facts: PaperFacts,
  at: Place
): { readonly blocks: readonly Block[]; readonly stated: readonly Stated[] } {
  const title = String(plan.fields.title)
  const rowOf = (id: string) => {
    const indicator = facts.indicators.find(each => each.id === id)
    return indicator ? facts.row(indicator, facts.about.asAt) : null
  }
  const progress = planProgress(actionsOf(facts, [plan]), facts.knownOn, rowOf)
  const blocks = [paragraph(strong(title), `: ${progressWords(progress)}`)]
  if (progress.actions > 0 && isWhole) blocks.push(statesTable(title, progress, facts))
  if (progress.actions > 0) blocks.push(...worseningBlocks(progress, isWhole))
  const stated = statedOf(title, progress, facts, at)
  return { blocks, stated: isWhole ? [...stated, ...statedFigures(progress, at)] : stated }
}

function progressWords({ actions, overdue, done, shown }: PlanProgress): string {
  if (actions === 0) return 'it has no actions yet.'
  const late = overdue === 0 ? 'None is overdue.' : `${overdue} ${overdue === 1 ? 'is' : 'are'} overdue.`
  return `${many(actions, 'action')}. ${late} ${doneWords(done, shown)}`
}

function doneWords(done: number, shown: number): string {
  if (done === 0) return 'None is delivered yet.'
  const delivered = `${done} ${done === 1 ? 'is' : 'are'} delivered`
  if (shown === done) return `${delivered}, and the figures show the impact of ${done === 1 ? 'it' : 'each'}.`
  if (shown === 0) return `${delivered}; the figures do not show an impact yet.`
  return `${delivered}: the figures show the impact of ${shown}, and not yet of ${done - shown}.`
}

function statesTable(title: string, { states, actions, overdue }: PlanProgress, facts: PaperFacts): Block {
  const rows = [...states, { label: 'All', count: actions, overdue }]
  return tableOf(
    'plan',
    `Actions of ${title} by state`,
    ['State', { number: 'Actions' }, { number: 'Overdue' }],
    rows.map(row => [{ text: row.label, value: null }, countCell(row.count), countCell(row.overdue)]),
    `${onRecord(facts)} An action is delivered when it is done; its impact is shown when the control chart of its figure says so.`
  )
}

function worseningBlocks({ worsening, tied }: PlanProgress, isWhole: boolean): Block[] {
  if (tied === 0) return [paragraph('No action names the figure that should move because of it.')]
  if (worsening.length === 0)
    return [paragraph('No action that is called on track or delivered has a figure that moves the wrong way.')]
  const labels = new Map<unknown, string>(action.fields.state.choices.map(({ value, label }) => [value, label]))
  return [
    paragraph(strong('Called on track or delivered, while the figure moves the wrong way:')),
    listOf(
      worsening.map(({ action: { fields }, direction, row }) => {
        const figure = isWhole ? `${signalSentence(row)} It` : plainTitle(row.indicator)
        return `${fields.title} (${labels.get(fields.state)?.toLowerCase()}). ${figure} should ${direction}.`
      })
    )
  ]
}

function statedOf(title: string, progress: PlanProgress, facts: PaperFacts, at: Place): readonly Stated[] {
  const { actions, overdue, done, shown, states } = progress
  const what = `actions of ${title}`
  const count = (of: string, number: number, part?: Stated['part']) =>
    statedCount({ what: of, count: number, ...(part && { part }) }, facts, at)
  return [
    count(what, actions),
    ...states.map(state => count(what, state.count, { by: 'state', category: state.label })),
    count(`overdue ${what}`, overdue),
    count(`delivered ${what}`, done),
    count(`${what} with impact shown`, shown)
  ]
}

function statedFigures({ worsening }: PlanProgress, at: Place): readonly Stated[] {
  return worsening.map(({ row }) => statedFigure(row.latest, row.indicator, at))
}
