import type { GradeScale } from './grade-scales.js'
import { placeOnScale } from './grade-scales.js'

/** What an audit answers to one question of its tool. */
export interface Answer {
  readonly grade: string | null
  readonly words: string
}

/** The questions of a tool, a line each. */
export function questionsOf(text: unknown): string[] {
  const lines = typeof text === 'string' ? text.split('\n') : []
  return lines.map(line => line.trim()).filter(Boolean)
}

/** Answers as an item keeps them: a grade, a tab and the words. */
export function answersText(answers: readonly Answer[]): string[] {
  return answers.map(({ grade, words }) => `${grade ?? ''}\t${words}`)
}

/** Answers as they were kept, one for each question; those not answered hold nothing. */
export function readAnswers(kept: unknown, questions: readonly string[], scale: GradeScale): Answer[] {
  const texts = Array.isArray(kept) ? kept.map(String) : []
  return questions.map((_, index) => {
    const [grade = '', ...words] = (texts[index] ?? '').split('\t')
    return { grade: placeOnScale(scale, grade) === null ? null : grade, words: words.join('\t') }
  })
}
