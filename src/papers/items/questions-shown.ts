import type { Block } from '../../documents/block.js'
import { dayText } from '../../domain/day-text.js'
import type { Item } from '../../register/items.js'
import type { PaperFacts } from '../facts/paper-facts.js'
import { paragraph, strong } from './cells.js'
import { dayIn } from './item-names.js'
import { ownerShown } from './owner-shown.js'

/** Members' questions, each with its answer or who is to answer it and by when. */
export function questionsShown(questions: readonly Item[], facts: PaperFacts): Block[] {
  return questions.flatMap(({ fields }) => {
    const { body, day, asker, words } = fields
    const asked = strong(`${asker}, ${body}, ${dayText(String(day))}:`)
    return [paragraph(asked, ` ${line(words)}`), answerShown(fields, facts)]
  })
}

function answerShown({ answer, answered, due, owner }: Item['fields'], { about }: PaperFacts): Block {
  const day = dayIn(answered)
  if (dayIn(answer) !== null) return paragraph(strong(`Answer${day ? `, ${dayText(day)}` : ''}:`), ` ${line(answer)}`)
  const [who, by] = [ownerShown(owner, about.audience), dayIn(due)]
  const promise = [who && `${who} is to answer`, by && `an answer is due ${dayText(by)}`].filter(Boolean).join('; ')
  return paragraph(
    strong('Not answered yet.'),
    promise ? ` ${promise.charAt(0).toUpperCase()}${promise.slice(1)}.` : ''
  )
}

function line(value: unknown): string {
  return String(value ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}
