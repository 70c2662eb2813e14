import type { Block } from '../../documents/block.js'
import { listOf, paragraph, strong } from './cells.js'
import { type Heard, isAsking } from './voice-heard.js'

/** To the children themselves: what they said and what was done, and what has not been. */
export function plainShown(all: readonly Heard[]): Block[] {
  const answered = all.filter(each => each.done.length > 0)
  // Their own words first.
  const done = [...answered.filter(({ quoted }) => quoted), ...answered.filter(({ quoted }) => !quoted)]
  const open = all.filter(each => each.done.length === 0 && isAsking(each))
  return [
    ...done.flatMap(({ theme, quoted, done: answers }) => [
      quoted === null
        ? paragraph(strong('You told us about: '), `${theme.toLowerCase()}.`)
        : paragraph(strong('You said: '), quoted),
      ...answers.map(({ words }) => paragraph(strong('We did: '), words))
    ]),
    ...(open.length > 0
      ? [
          paragraph(strong('We still have to do something about:')),
          listOf([...new Set(open.map(({ theme }) => theme))])
        ]
      : [])
  ]
}
