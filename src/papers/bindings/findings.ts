import type { Block } from '../../documents/block.js'
import type { Item } from '../../register/items.js'
import { binding } from '../binding.js'
import type { PaperFacts } from '../facts/paper-facts.js'
import { capital } from '../items/capital.js'
import { countCell, paragraph, tableOf, wordsCell } from '../items/cells.js'
import { many, onRecord, statedCount } from '../items/counted.js'
import { choiceLabel, idsIn, nameOf } from '../items/item-names.js'
import { lettersAsked } from '../items/letters-asked.js'
import { actionsOf, plansAsked } from '../items/plans-asked.js'

const STATES = ['open', 'answered', 'closed', 'all'] as const

export default binding({
  id: 'findings',
  what: 'What a letter or report found, whether an earlier one had found it before, how many actions answer it, and its state.',
  example: '{{findings letter=latest}}',
  in: 'block',
  arguments: {
    letter: { as: 'words', what: 'the letter’s title or part of it, or “latest”; every letter when left out' },
    plan: { as: 'words', what: 'only findings that a plan’s actions answer' },
    state: { as: 'choice', what: 'which of them; those not closed when left out', choices: STATES }
  },
  order: ['letter'],
  needs: () => ['letter', 'finding', 'plan', 'action'].map(kind => ({ of: 'items' as const, kind })),
  shows: ({ letter, plan, state }, facts, at) => {
    const asked = lettersAsked(facts, letter)
    const planned = plan === null ? null : plansAsked(facts, plan)
    const problem = asked.problem ?? planned?.problem
    if (problem) return { blocks: [paragraph(problem)], problem }
    const answered = planned && new Set(actionsOf(facts, planned.plans).flatMap(({ fields }) => idsIn(fields.findings)))
    const found = inOrder(asked.letters, facts).filter(
      ({ id, fields }) => isIn(fields.state, state) && (answered === null || answered.has(id))
    )
    if (found.length === 0) return { blocks: [paragraph('There are no findings to report.')], stated: [] }
    const repeated = found.filter(({ fields }) => fields.repeats).length
    const of = letter === null ? 'all letters' : asked.letters.map(each => nameOf(each)).join(', ')
    const count = (what: string, number: number) => statedCount({ what, count: number }, facts, at)
    return {
      blocks: [
        paragraph(
          `${capital(many(found.length, 'finding'))}; ${many(repeated, 'repeats an earlier one', 'repeat an earlier one')}.`
        ),
        findingsTable(`Findings of ${of}`, found, facts)
      ],
      stated: [count(`findings of ${of}`, found.length), count(`repeated findings of ${of}`, repeated)]
    }
  }
})

/** The letter stands in a column of its own where there are several. */
function findingsTable(title: string, found: readonly Item[], facts: PaperFacts): Block {
  const one = new Set(found.map(({ part_of }) => part_of)).size === 1
  const headings = ['Finding', 'From', 'Part of the service', 'Found before', { number: 'Actions' }, 'State']
  const isKept = (_: unknown, column: number) => !one || column !== 1
  const rows = found.map(finding => cellsOf(finding, facts).filter(isKept))
  return tableOf('findings', title, headings.filter(isKept), rows, onRecord(facts))
}

function isIn(state: unknown, wanted: (typeof STATES)[number] | null): boolean {
  if (wanted === null) return state !== 'closed'
  return wanted === 'all' || state === wanted
}

function inOrder(letters: readonly Item[], facts: PaperFacts): readonly Item[] {
  const all = facts.items('finding')
  return letters.flatMap(({ id }) => all.filter(({ part_of }) => part_of === id))
}

function cellsOf(finding: Item, facts: PaperFacts) {
  const letters = new Map(facts.items('letter').map(letter => [letter.id, letter]))
  const letterOf = ({ part_of }: Item) => {
    const letter = letters.get(String(part_of))
    return letter ? nameOf(letter) : 'an earlier letter'
  }
  const before = facts.items('finding').find(({ id }) => id === finding.fields.repeats)
  const actions = facts.items('action').filter(({ fields }) => idsIn(fields.findings).includes(finding.id))
  return [
    wordsCell(nameOf(finding)),
    wordsCell(letterOf(finding)),
    wordsCell(choiceLabel('finding', 'area', finding.fields)),
    wordsCell(finding.fields.repeats ? `Yes: ${before ? letterOf(before) : 'an earlier letter'}` : 'No'),
    countCell(actions.length),
    wordsCell(choiceLabel('finding', 'state', finding.fields))
  ]
}
