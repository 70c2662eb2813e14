import type { Block } from '../../documents/block.js'
import { roundedText } from '../../documents/format-figure.js'
import { addMonths } from '../../domain/day.js'
import { dayText } from '../../domain/day-text.js'
import type { Graded } from '../../practice/audits/audit-results.js'
import { findScale } from '../../practice/audits/grade-scales.js'
import type { Item } from '../../register/items.js'
import { binding } from '../binding.js'
import type { PaperFacts } from '../facts/paper-facts.js'
import { type AuditGrades, auditGrades } from '../items/audit-grades.js'
import { paragraph, strong, tableOf } from '../items/cells.js'
import { countShown } from '../items/count-shown.js'
import { many, statedCount } from '../items/counted.js'
import { namedItems } from '../items/named-item.js'

const MONTHS = 12
/** The column of a grade’s number after moderation. */
const MODERATED = 4

export default binding({
  id: 'audits',
  what: 'What the audits of a programme found: each grade’s share with its interval, as graded and after moderation, or its number after moderation in a sentence. No child is told of; members and the public read no count of 1 to 5.',
  example: '{{audits months=12}}',
  in: 'block',
  arguments: {
    programme: { as: 'words', what: 'the programme’s title or part of it; every programme when left out' },
    months: { as: 'number', what: 'audits due in so many months up to the paper’s day; 12 when left out' },
    as: { as: 'choice', what: 'a table, or a sentence for a short paper', choices: ['table', 'sentence'] }
  },
  order: ['programme'],
  needs: () => ['audit', 'audit-programme', 'audit-tool'].map(kind => ({ of: 'items' as const, kind })),
  shows: ({ programme, months, as }, facts, at) => {
    const all = facts.items('audit-programme')
    const named = programme === null ? all : namedItems(all, programme)
    const problem = `There is no audit programme called “${programme}”.`
    if (programme !== null && named.length === 0) return { blocks: [paragraph(problem)], problem }
    const shown = named.flatMap(each =>
      programmeShown(each, { months: months ?? MONTHS, isSentence: as === 'sentence' }, facts)
    )
    const stated = shown.flatMap(({ title, grades }) =>
      countShown(grades.graded, facts.about.audience).value === null
        ? []
        : [statedCount({ what: `graded audits of ${title}`, count: grades.graded, children: true }, facts, at)]
    )
    if (shown.length === 0)
      return {
        blocks: [paragraph(`No audit was due in the ${months ?? MONTHS} months to ${dayText(facts.about.asAt)}.`)]
      }
    return { blocks: shown.flatMap(({ blocks }) => blocks), stated }
  }
})

function programmeShown(
  programme: Item,
  { months, isSentence }: { readonly months: number; readonly isSentence: boolean },
  facts: PaperFacts
) {
  const { asAt, audience } = facts.about
  const tool = facts.items('audit-tool').find(({ id }) => id === programme.fields.tool)
  const scale = findScale(typeof tool?.fields.scale === 'string' ? tool.fields.scale : null)
  const due = facts
    .items('audit')
    .filter(
      ({ part_of, fields }) =>
        part_of === programme.id && String(fields.due) <= asAt && String(fields.due) > addMonths(asAt, -months)
    )
  if (!scale || due.length === 0) return []
  const title = String(programme.fields.title)
  const grades = auditGrades(scale, due.map(gradesOf), audience)
  const window = `the ${months} months to ${dayText(asAt)}`
  const told = isSentence ? gradesInWords(grades) : ''
  const blocks: Block[] = [paragraph(strong(title), `: ${words(grades, due.length, window, facts)}${told}`)]
  if (grades.rows.length > 0 && !isSentence)
    blocks.push(
      tableOf(
        'audits',
        `${title}: grades of audits due in ${window}`,
        [
          'Grade',
          ...['As graded', 'Share', 'Likely range', 'After moderation', 'Share after', 'Range after'].map(number => ({
            number
          }))
        ],
        grades.rows,
        `Graded on: ${scale.title}. An audit that was not moderated keeps its own grade. The range is the 95% interval by the method of Wilson: with so few audits the true share may lie anywhere in it.`
      )
    )
  return [{ title, grades, blocks }]
}

function gradesOf({ fields: { grade, moderated } }: Item): Graded {
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  return { auditor: '', grade: text(grade), moderated: text(moderated) }
}

function words({ graded, moderated }: AuditGrades, due: number, window: string, { about }: PaperFacts): string {
  const shown = (count: number) => countShown(count, about.audience)
  if (graded === 0) return `none of the audits due in ${window} is graded yet.`
  const first = `${shown(graded).text} of ${shown(due).text === String(due) ? many(due, 'audit') : `${shown(due).text} audits`} due in ${window} ${graded === 1 ? 'is' : 'are'} graded.`
  const known = [moderated, graded - moderated].every(count => shown(count).value !== null)
  if (!known) return `${first} ${moderated === 0 ? 'None was moderated.' : 'Some were moderated by a second person.'}`
  return `${first} A second person moderated ${moderated} of them (${roundedText((100 * moderated) / graded, 0)}%).`
}

/** How many audits have each grade once moderated. */
function gradesInWords({ rows }: AuditGrades): string {
  if (rows.length === 0) return ''
  const told = rows.map(row => `${row[0]!.text.toLowerCase()} ${row[MODERATED]!.text}`)
  return ` Grades after moderation: ${told.join('; ')}.`
}
