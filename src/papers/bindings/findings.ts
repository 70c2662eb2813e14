import type { Block, TableCell } from '../../documents/block.js'
import type { Item } from '../../register/items.js'
import { binding } from '../binding.js'
import type { PaperFacts } from '../facts/paper-facts.js'
import { capital } from '../items/capital.js'
import { countCell, listOf, paragraph, strong, tableOf, wordsCell } from '../items/cells.js'
import { many, onRecord, statedCount } from '../items/counted.js'
import { choiceLabel, idsIn, nameOf } from '../items/item-names.js'
import { lettersAsked } from '../items/letters-asked.js'
import { actionsOf, plansAsked } from '../items/plans-asked.js'

const STATES = ['open', 'answered', 'closed', 'all'] as const

export default binding({
  id: 'findings',
  what: 'What a letter or report found, whether an earlier one had found it before, how many actions answer it, and its state: a table for each letter, or a list.',
  example: '{{findings letter=latest}}',
  in: 'block',
  arguments: {
    letter: { as: 'words', what: 'the letter’s title or part of it, or “latest”; every letter when left out' },
    plan: { as: 'words', what: 'only findings that a plan’s actions answer' },
    state: { as: 'choice', what: 'which of them; those not closed when left out', choices: STATES },
    as: { as: 'choice', what: 'tables, or a list for a short paper', choices: ['table', 'list'] }
  },
  order: ['letter'],
  needs: () => ['letter', 'finding', 'plan', 'action'].map(kind => ({ of: 'items' as const, kind })),
  shows: ({ letter, plan, state, as }, facts, at) => {
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
        ...asked.letters.flatMap(each => letterShown(each, found, as === 'list', facts))
      ],
      stated: [count(`findings of ${of}`, found.length), count(`repeated findings of ${of}`, repeated)]
    }
  }
})

/** What one letter found, of the findings told. */
function letterShown(letter: Item, told: readonly Item[], isList: boolean, facts: PaperFacts): Block[] {
  const found = told.filter(({ part_of }) => part_of === letter.id)
  if (found.length === 0) return []
  if (isList) return [paragraph(strong(nameOf(letter))), listOf(found.map(finding => lineOf(finding, facts)))]
  const headings = ['Finding', 'Part of the service', { number: 'Actions' }, 'State']
  const rows = found.map(finding => cellsOf(finding, facts))
  return [tableOf('findings', `Findings of ${nameOf(letter)}`, headings, rows, onRecord(facts))]
}

function isIn(state: unknown, wanted: (typeof STATES)[number] | null): boolean {
  if (wanted === null) return state !== 'closed'
  return wanted === 'all' || state === wanted
}

function inOrder(letters: readonly Item[], facts: PaperFacts): readonly Item[] {
  const all = facts.items('finding')
  return letters.flatMap(({ id }) => all.filter(({ part_of }) => part_of === id))
}

function cellsOf(finding: Item, facts: PaperFacts): TableCell[] {
  return [
    wordsCell(`${nameOf(finding)}${beforeWords(finding, facts)}`),
    wordsCell(choiceLabel('finding', 'area', finding.fields)),
    countCell(actionsFor(finding, facts)),
    wordsCell(choiceLabel('finding', 'state', finding.fields))
  ]
}

function lineOf(finding: Item, facts: PaperFacts): string {
  const open = actionsFor(finding, facts) === 0 ? ' No action answers it.' : ''
  return `${nameOf(finding)}${beforeWords(finding, facts)}${open}`
}

function actionsFor(finding: Item, facts: PaperFacts): number {
  return facts.items('action').filter(({ fields }) => idsIn(fields.findings).includes(finding.id)).length
}

/** Where an earlier letter had found the same; nothing where none had. */
function beforeWords({ fields: { repeats } }: Item, facts: PaperFacts): string {
  if (!repeats) return ''
  const before = facts.items('finding').find(({ id }) => id === repeats)
  const letter = facts.items('letter').find(({ id }) => id === before?.part_of)
  return ` Found before: ${letter ? nameOf(letter) : 'in an earlier letter'}.`
}
