import type { TableCell } from '../../documents/block.js'
import type { Day } from '../../domain/day.js'
import { dayText } from '../../domain/day-text.js'
import { areaJudgements } from '../../practice/schools/area-judgements.js'
import { type InspectionScale, scalesOn } from '../../practice/schools/inspection-scales.js'
import { judgementMoved } from '../../practice/schools/judgement-moved.js'
import { BY_AREA, sectorOf } from '../../practice/schools/wrong-judgement.js'
import type { Item } from '../../register/items.js'
import { binding } from '../binding.js'
import type { PaperFacts } from '../facts/paper-facts.js'
import { capital } from '../items/capital.js'
import { paragraph, tableOf, wordsCell } from '../items/cells.js'
import { statedCount } from '../items/counted.js'
import { choiceLabel, dayIn } from '../items/item-names.js'

export default binding({
  id: 'inspections',
  what: 'Schools inspected: the judgement before, the day, and the latest judgement in the words of the scale that was in force on that day.',
  example: '{{inspections since=-6m}}',
  in: 'block',
  arguments: {
    since: { as: 'day', what: 'only inspections after a day; the latest of every school when left out' }
  },
  order: ['since'],
  needs: () => [{ of: 'items', kind: 'school-inspection' }],
  shows: ({ since }, facts, at) => {
    const told = latestOf(facts).filter(({ fields }) => since === null || String(fields.day) > since)
    const window = since === null ? '' : ` since ${dayText(since)}`
    if (told.length === 0) return { blocks: [paragraph(`No inspection of a school is on record${window}.`)] }
    const headings = ['School', 'Phase and type', 'Previous judgement', 'Inspected', 'Judgement', 'Better or worse']
    const table = tableOf('inspections', `Schools inspected${window}`, headings, told.map(cellsOf), scalesNote(told))
    return {
      blocks: [table],
      stated: [statedCount({ what: `schools inspected${window}`, count: told.length }, facts, at)]
    }
  }
})

/** The newest inspection of each school up to the paper's day, the oldest first. */
function latestOf(facts: PaperFacts): readonly Item[] {
  const known = facts.items('school-inspection').filter(({ fields }) => String(fields.day) <= facts.about.asAt)
  const bySchool = new Map(known.map(each => [String(each.fields.school), each]))
  return known.filter(each => bySchool.get(String(each.fields.school)) === each)
}

function cellsOf({ fields }: Item): TableCell[] {
  const label = (field: string) => choiceLabel('school-inspection', field, fields)
  const before = { day: dayIn(fields.previousDay), judgement: dayIn(fields.previous) }
  const now = { day: dayIn(fields.day), judgement: dayIn(fields.judgement) }
  const moved = judgementMoved(sectorOf(dayIn(fields.type)), before, now)
  const none = before.judgement === null ? 'First on record' : 'Not on one scale'
  return [
    wordsCell(String(fields.school)),
    wordsCell(`${label('phase')}, ${label('type').toLowerCase()}`),
    wordsCell(before.judgement === null ? null : `${label('previous')}${before.day ? `, ${dayText(before.day)}` : ''}`),
    wordsCell(dayText(now.day!)),
    wordsCell(isByArea(fields) ? areasOf(fields) : label('judgement')),
    wordsCell(capital(moved ?? none))
  ]
}

function isByArea({ judgement }: Item['fields']): boolean {
  return dayIn(judgement) === null || judgement === BY_AREA
}

function areasOf({ areas, safeguarding }: Item['fields']): string {
  const judged = areaJudgements(String(areas ?? ''))
  const byGrade = [...new Set(judged.map(({ grade }) => grade))].map(grade => {
    const own = judged.filter(each => each.grade === grade).map(({ area }) => area)
    return `${capital(grade)}: ${own.join('; ')}.`
  })
  return [...byGrade, ...(safeguarding ? [`Safeguarding standards: ${safeguarding}.`] : [])].join(' ')
}

/** The scales of the judgements in the table, each with its days and words. */
function scalesNote(inspections: readonly Item[]): string {
  const scales = inspections.flatMap(({ fields }) => {
    const all = scalesOn(String(fields.day), sectorOf(dayIn(fields.type)))
    return all.filter(({ overall }) => overall === !isByArea(fields))
  })
  return `Judgements on different scales are not compared. ${[...new Set(scales)].map(scaleWords).join(' ')}`
}

function scaleWords({ title, since, until, grades }: InspectionScale): string {
  const last = (day: Day | null) => (day === null ? '' : `, until ${dayText(day)}`)
  return `${title}, from ${dayText(since)}${last(until)}: ${grades.join(', ')}.`
}
