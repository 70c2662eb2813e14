import type { Block } from '../../documents/block.js'
import { joined } from '../../documents/charts/join-words.js'
import { paragraph, strong } from './cells.js'
import { type Heard, isAsking } from './voice-heard.js'

/** To the children themselves: what they said and what was done, and what has not been. */
export function plainShown(all: readonly Heard[]): Block[] {
  const answered = all.filter(each => each.done.length > 0)
  // Their own words first.
  const done = [...answered.filter(({ quoted }) => quoted), ...answered.filter(({ quoted }) => !quoted)]
  const open = all.filter(each => each.done.length === 0 && isAsking(each))
  return [
    ...done.map(({ theme, quoted, done: answers }) =>
      paragraph(
        ...(quoted === null
          ? [strong('You told us about '), `${theme.toLowerCase()}.`]
          : [strong('You said: '), quoted]),
        ...answers.flatMap(({ words }) => [strong(' We did: '), words])
      )
    ),
    ...(open.length > 0
      ? [
          paragraph(
            strong('We still have to do something about '),
            `${joined([...new Set(open.map(({ theme }) => theme.toLowerCase()))])}.`
          )
        ]
      : [])
  ]
}
