import { dayText } from '../../../domain/day-text.js'
import { openReviews } from '../../../register/break-glass.js'
import { hasOneOf, type ReadPart } from './part.js'

/** Openings of children out of reach that nobody has reviewed, for whoever reviews them. */
export const accessPart: ReadPart = async asked => {
  if (!hasOneOf(asked, ['review-access'])) return null
  const open = await openReviews(asked.application.register)
  const [oldest] = [...open].sort((one, other) => (one.at < other.at ? -1 : 1))
  return {
    title: 'Access',
    words: oldest
      ? `${open.length} opening${open.length === 1 ? '' : 's'} of a child out of reach to review, the oldest of ${dayText(oldest.at.slice(0, 10))}.`
      : 'No opening of a child out of reach waits for a review.',
    rows: [],
    all: { href: oldest ? '/break-glass/reviews' : '/access-log', words: oldest ? 'Review them' : 'Who looked at whom' }
  }
}
