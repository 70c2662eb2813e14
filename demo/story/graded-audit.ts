import type { Day } from '../../src/domain/day.js'
import { answersText } from '../../src/practice/audits/answers.js'
import type { ItemFields } from '../../src/register/tables/items.js'
import type { Random } from '../random.js'
import { AUDITORS, LIVED_POOR, LIVED_WELL, QUESTIONS, URGENT_WORDS } from './audit-words.js'
import { storyId } from './story-id.js'

const GRADES = ['inadequate', 'requires improvement', 'good', 'outstanding'] as const
// The least quality of each grade above the first: 16 in a hundred are inadequate at the start and 4 at the end, when the mean has risen by 0.75.
const LEAST = [-1, 0.4, 2.05]
const RISE = 0.75
const [START, END] = [Date.parse('2021-04-01'), Date.parse('2026-04-01')]

/** How good the practice with a child drawn on a day is: better with the years, and different from child to child. */
export function qualityOf(drawn: Day, random: Random): number {
  const share = Math.min(1, (Date.parse(drawn) - START) / (END - START))
  return RISE * share + random.branch('quality').normal()
}

export function gradeOf(quality: number): (typeof GRADES)[number] {
  return GRADES[LEAST.filter(least => quality >= least).length]!
}

/** An audit as its auditor fills it in: seen brighter or darker than it is, by who looks. */
export function gradedFields(
  {
    fields,
    auditor,
    quality,
    random
  }: {
    readonly fields: ItemFields
    readonly auditor: string
    readonly quality: number
    readonly random: Random
  },
  urgent: 'yes' | null
): ItemFields {
  const chance = random.branch('graded')
  const lenient = AUDITORS.find(([name]) => name === auditor)?.[1] ?? 0
  const seen = quality + lenient + 0.2 * chance.normal()
  const grade = gradeOf(seen)
  const answers = QUESTIONS.map(question => {
    const answer = gradeOf(seen + 0.6 * chance.normal())
    const words = chance.pick(isPoor(answer) ? question.poor : question.well)
    return { grade: answer, words, theme: question.theme }
  })
  const worst = answers.filter(({ grade: each }) => each === 'inadequate' || (isPoor(each) && chance.chance(0.3)))
  const poor = answers.filter(({ grade: each }) => isPoor(each))
  const well = answers.filter(({ grade: each }) => !isPoor(each))
  const seenTo = grade === 'inadequate' && chance.chance(0.15)
  return {
    ...fields,
    answers: answersText(answers),
    lived: chance.pick(isPoor(answers[0]!.grade) ? LIVED_POOR : LIVED_WELL),
    strengths:
      well
        .map(({ words }) => words)
        .slice(0, 3)
        .join('\n') || null,
    worries:
      poor
        .map(({ words }) => words)
        .slice(0, 3)
        .join('\n') || null,
    themes: worst.map(({ theme }) => storyId(`theme/${theme}`)),
    grade,
    urgent: urgent ?? (seenTo ? 'seen to' : 'no'),
    urgentWords: urgent === null && seenTo ? URGENT_WORDS : null,
    state: 'graded'
  }
}

function isPoor(grade: string): boolean {
  return grade === 'inadequate' || grade === 'requires improvement'
}
