import type { Block } from '../../documents/block.js'
import { roundedText } from '../../documents/format-figure.js'
import { addMonths } from '../../domain/day.js'
import { dayText } from '../../domain/day-text.js'
import type { Graded } from '../../practice/audits/audit-results.js'
import { findScale } from '../../practice/audits/grade-scales.js'
import type { Item } from '../../register/items.js'
import { wilsonInterval } from '../../statistics/wilson-interval.js'
import { binding } from '../binding.js'
import type { PaperFacts } from '../facts/paper-facts.js'
import { type AuditGrades, auditGrades } from '../items/audit-grades.js'
import { paragraph, strong, tableOf } from '../items/cells.js'
import { countShown } from '../items/count-shown.js'
import { many, statedCount } from '../items/counted.js'
import { namedItems } from '../items/named-item.js'

const MONTHS = 12

export default binding({
  id: 'audits',
  what: 'What the audits of a programme found: each grade’s share with its interval, as graded and after moderation. No child is told of; members and the public read no count of 1 to 5.',
  example: '{{audits months=12}}',
  in: 'block',
  arguments: {
    programme: { as: 'words', what: 'the programme’s title or part of it; every programme when left out' },
    months: { as: 'number', what: 'audits due in so many months up to the paper’s day; 12 when left out' }
  },
  order: ['programme'],
  needs: () => ['audit', 'audit-programme', 'audit-tool'].map(kind => ({ of: 'items' as const, kind })),
  shows: ({ programme, months }, facts, at) => {
    const all = facts.items('audit-programme')
    const named = programme === null ? all : namedItems(all, programme)
    const problem = `There is no audit programme called “${programme}”.`
    if (programme !== null && named.length === 0) return { blocks: [paragraph(problem)], problem }
    const shown = named.flatMap(each => programmeShown(each, months ?? MONTHS, facts))
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

function programmeShown(programme: Item, months: number, facts: PaperFacts) {
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
  const blocks: Block[] = [paragraph(strong(title), `: ${words(grades, due.length, window, facts)}`)]
  if (grades.rows.length > 0)
    blocks.push(
      tableOf(
        'audits',
        `${title}: grades of audits due in ${window}`,
        [
          'Grade',
          ...['Graded', 'Share', 'Likely between', 'Moderated', 'Share after', 'Likely after'].map(number => ({
            number
          }))
        ],
        grades.rows,
        `Graded on: ${scale.title}. “Moderated” takes an audit’s own grade where it was not moderated. “Likely” is the 95% Wilson interval: with so few audits the true share may lie anywhere in it.`
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
  const { low, high } = wilsonInterval(moderated, graded)!
  const share = `${roundedText((100 * moderated) / graded, 0)}%, likely ${roundedText(low, 0)}% to ${roundedText(high, 0)}%`
  return `${first} A second person moderated ${moderated} of them (${share}).`
}
