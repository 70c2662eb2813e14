import { kind, type Told } from '../../kind.js'
import { scalesOn } from '../inspection-scales.js'
import { judgementMoved } from '../judgement-moved.js'
import { BY_AREA, sectorOf, wrongJudgement } from '../wrong-judgement.js'

const GRADES = [
  { value: 'outstanding', label: 'Outstanding' },
  { value: 'good', label: 'Good' },
  { value: 'satisfactory', label: 'Satisfactory' },
  { value: 'requires improvement', label: 'Requires improvement' },
  { value: 'inadequate', label: 'Inadequate' },
  { value: BY_AREA, label: 'By area' }
] as const

export default kind({
  id: 'school-inspection',
  one: 'School inspection',
  many: 'School inspections',
  path: 'school-inspections',
  what: 'What an inspection said of a school, by the scale in force on its day, and what the one before had said. Judgements on different scales are never added up.',
  see: 'see-schools',
  change: 'change-schools',
  fields: {
    school: { as: 'line', label: 'School', required: true },
    phase: {
      as: 'choice',
      label: 'Phase',
      required: true,
      choices: [
        { value: 'nursery', label: 'Nursery' },
        { value: 'primary', label: 'Primary' },
        { value: 'secondary', label: 'Secondary' },
        { value: 'all ages', label: 'All ages' },
        { value: 'post-16', label: 'Post-16' }
      ]
    },
    type: {
      as: 'choice',
      label: 'Type',
      required: true,
      choices: [
        { value: 'maintained', label: 'Maintained' },
        { value: 'academy', label: 'Academy or free school' },
        { value: 'special', label: 'Special, state-funded' },
        { value: 'independent', label: 'Independent' },
        { value: 'independent special', label: 'Independent special' }
      ]
    },
    day: { as: 'day', label: 'Day of the inspection', required: true },
    judgement: {
      as: 'choice',
      label: 'Judgement',
      required: true,
      hint: 'State schools have been judged by area alone since 2 September 2024',
      choices: GRADES
    },
    areas: {
      as: 'words',
      label: 'Judgement by area',
      hint: 'A line each, such as Achievement: strong standard',
      most: 1_000
    },
    safeguarding: {
      as: 'choice',
      label: 'Safeguarding standards',
      hint: 'Said apart on a report card, from November 2025',
      choices: [
        { value: 'met', label: 'Met', tone: 'green' },
        { value: 'not met', label: 'Not met', tone: 'red' }
      ]
    },
    previousDay: { as: 'day', label: 'Day of the previous inspection' },
    previous: { as: 'choice', label: 'Previous judgement', choices: GRADES },
    words: { as: 'words', label: 'What is done about it', hint: 'Name no child here', most: 2_000 }
  },
  list: {
    columns: ['phase', 'type', 'previous', 'day', 'judgement'],
    filters: ['phase', 'type', 'judgement', 'previous'],
    last: true
  },
  name: ({ school }) => school ?? '',
  sort: ({ day, school }) => `${day ?? ''} ${school ?? ''}`,
  wrong: ({ type, day, judgement, areas, safeguarding, previous, previousDay }, today) => ({
    ...wrongJudgement({ type, day, judgement, areas, safeguarding }),
    ...(day && day > today && { day: 'That day has not come yet' }),
    ...(previousDay && day && previousDay >= day && { previousDay: 'The previous inspection came before this one' }),
    ...(previousDay && previous && wrongPrevious(type, previousDay, previous))
  }),
  told: inspection => {
    const { type, day, judgement } = inspection
    const scales = day === null ? [] : scalesOn(day, sectorOf(type))
    const used = scales.filter(({ overall }) => overall === (judgement !== BY_AREA))
    return [
      ...used.map(({ title, grades }) => ({ label: title, words: `${grades.join(', ')}.`, tone: 'plain' as const })),
      ...sinceBefore(inspection)
    ]
  }
})

type Inspection = Readonly<Record<'type' | 'day' | 'judgement' | 'previous' | 'previousDay', string | null>>

function sinceBefore({ type, day, judgement, previous, previousDay }: Inspection): Told[] {
  if (previous === null) return []
  const moved = judgementMoved(sectorOf(type), { day: previousDay, judgement: previous }, { day, judgement })
  const words = moved ?? 'not on one scale, so that neither better nor worse can be said'
  return [{ label: 'Since the previous inspection', words: `${words}.`, tone: moved === 'worse' ? 'late' : 'plain' }]
}

function wrongPrevious(type: string | null, day: string, judgement: string): { readonly previous?: string } {
  const { judgement: previous } = wrongJudgement({ type, day, judgement, areas: null, safeguarding: null })
  return previous ? { previous } : {}
}
