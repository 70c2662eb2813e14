import type { Block, TableCell } from '../../documents/block.js'
import { dayText } from '../../domain/day-text.js'
import recommendation from '../../practice/scrutiny/kinds/recommendation.js'
import type { Item } from '../../register/items.js'
import { binding } from '../binding.js'
import type { PaperFacts } from '../facts/paper-facts.js'
import { capital } from '../items/capital.js'
import { paragraph, strong, tableOf, wordsCell } from '../items/cells.js'
import { many, onRecord, statedCount } from '../items/counted.js'
import { choiceLabel, dayIn } from '../items/item-names.js'
import { namedItems } from '../items/named-item.js'
import { ownerShown } from '../items/owner-shown.js'
import type { Place, Stated } from '../stated.js'

const STATES = ['open', 'proposed', 'accepted'] as const
const HEADINGS = ['Letter', 'What the panel asks', 'Response', 'Owner', 'Reported', 'State']
const RESPONSE = HEADINGS.indexOf('Response')

export default binding({
  id: 'recommendations',
  what: 'What a scrutiny review asked for: each recommendation by its letter, the executive’s response, the owner, how often it is reported, and whether the panel accepts that it is done.',
  example: '{{recommendations state=open}}',
  in: 'block',
  arguments: {
    review: { as: 'words', what: 'the review’s title or part of it; every review when left out' },
    state: { as: 'choice', what: 'which of them; all when left out', choices: STATES }
  },
  order: ['review'],
  needs: () => ['review', 'recommendation'].map(kind => ({ of: 'items' as const, kind })),
  shows: ({ review, state }, facts, at) => {
    const all = facts.items('review')
    const reviews = review === null ? all : namedItems(all, review)
    const problem = `There is no scrutiny review called “${review}”.`
    if (review !== null && reviews.length === 0) return { blocks: [paragraph(problem)], problem }
    const shown = reviews.map(each => reviewShown(each, state, facts, at))
    if (shown.length === 0) return { blocks: [paragraph('No scrutiny review is on record.')], stated: [] }
    return { blocks: shown.flatMap(({ blocks }) => blocks), stated: shown.flatMap(({ stated }) => stated) }
  }
})

function reviewShown(review: Item, state: string | null, facts: PaperFacts, at: Place) {
  const own = facts.items('recommendation').filter(({ part_of }) => part_of === review.id)
  const rows = own.filter(({ fields }) => state === null || fields.state === state)
  const title = String(review.fields.title)
  const blocks: Block[] = [paragraph(strong(title), `: ${standWords(own, facts)}`)]
  if (rows.length > 0) blocks.push(tableShown(title, rows, facts))
  return { blocks, stated: statedOf(title, own, facts, at) }
}

/** Where every response is the same it is told beneath, and leaves its room to the rest. */
function tableShown(title: string, rows: readonly Item[], facts: PaperFacts): Block {
  const [response, ...others] = new Set(rows.map(({ fields }) => choiceLabel('recommendation', 'response', fields)))
  const isOne = rows.length > 1 && others.length === 0 && response !== '–'
  const isKept = (_: unknown, column: number) => !isOne || column !== RESPONSE
  const note = isOne ? `${onRecord(facts)} The response to each: ${response!.toLowerCase()}.` : onRecord(facts)
  const cells = rows.map(row => cellsOf(row, facts).filter(isKept))
  return tableOf('recommendations', `Recommendations of ${title}`, HEADINGS.filter(isKept), cells, note)
}

function standWords(own: readonly Item[], facts: PaperFacts): string {
  if (own.length === 0) return 'it made no recommendations.'
  const [open, proposed, accepted] = STATES.map(each => own.filter(({ fields }) => fields.state === each).length)
  const late = own.filter(each => isLate(each, facts)).length
  const reports =
    late === 0
      ? 'No report on them is overdue.'
      : `${capital(many(late, 'report'))} to the panel ${late === 1 ? 'is' : 'are'} overdue.`
  return `${many(own.length, 'recommendation')}. The panel has accepted ${accepted === 0 ? 'none' : accepted} as done; ${proposed === 0 ? 'none waits' : proposed === 1 ? '1 waits' : `${proposed} wait`} for it to do so; ${open === 0 ? 'none is' : open === 1 ? '1 is' : `${open} are`} open. ${reports}`
}

function statedOf(title: string, own: readonly Item[], facts: PaperFacts, at: Place): Stated[] {
  const what = `recommendations of ${title}`
  const late = own.filter(each => isLate(each, facts)).length
  return [
    statedCount({ what, count: own.length }, facts, at),
    ...STATES.map(category => {
      const count = own.filter(({ fields }) => fields.state === category).length
      return statedCount({ what, count, part: { by: 'state', category } }, facts, at)
    }),
    statedCount({ what: `overdue reports on ${what}`, count: late }, facts, at)
  ]
}

function cellsOf(item: Item, facts: PaperFacts): TableCell[] {
  const { letter, words, owner } = item.fields
  return [
    wordsCell(String(letter)),
    wordsCell(String(words)),
    wordsCell(choiceLabel('recommendation', 'response', item.fields)),
    wordsCell(ownerShown(owner, facts.about.audience)),
    wordsCell(reportedWords(item, facts)),
    wordsCell(choiceLabel('recommendation', 'state', item.fields))
  ]
}

function reportedWords(item: Item, facts: PaperFacts): string {
  const [last, due] = [dayIn(item.fields.reported), dueOf(item, facts)]
  const parts = [
    choiceLabel('recommendation', 'rhythm', item.fields),
    last && `last ${dayText(last)}`,
    due && `${isLate(item, facts) ? 'was due' : 'next'} ${dayText(due)}`
  ]
  return parts.filter(part => part && part !== '–').join('; ')
}

function dueOf({ fields }: Item, { knownOn }: PaperFacts): string | null {
  return recommendation.due?.(fields as never, knownOn) ?? null
}

function isLate(item: Item, facts: PaperFacts): boolean {
  const due = dueOf(item, facts)
  return due !== null && due < facts.knownOn
}
