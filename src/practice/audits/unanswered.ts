import type { ItemFields } from '../../register/tables/items.js'
import type { Answer } from './answers.js'
import { isLivedQuestion } from './lived-question.js'

/** The questions of an audit that have neither a grade nor words. */
export function unanswered(questions: readonly string[], answers: readonly Answer[]): string[] {
  return questions.filter((_, index) => !answers[index]?.grade && !answers[index]?.words)
}

/** What is not answered yet, in words. */
export function unansweredText(open: readonly string[], questions: readonly string[]): string {
  const lived = open.some(isLivedQuestion) ? ', the child’s lived experience among them' : ''
  return `${open.length} of ${questions.length} ${open.length === 1 ? 'has' : 'have'} no answer yet${lived}`
}

/** Says whether an audit that stood as `before` is graded or moderated anew by what it is to become. */
export function isGrading(before: ItemFields, { state, grade, moderated }: ItemFields): boolean {
  const isNew = (value: ItemFields[string] | undefined, was: ItemFields[string] | undefined) =>
    (value ?? null) !== null && value !== was
  return (
    (state !== 'to do' && state !== before.state) || isNew(grade, before.grade) || isNew(moderated, before.moderated)
  )
}
