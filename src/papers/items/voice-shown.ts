import type { Block } from '../../documents/block.js'
import { dayText } from '../../domain/day-text.js'
import type { PaperFacts } from '../facts/paper-facts.js'
import { capital } from './capital.js'
import { paragraph, strong } from './cells.js'
import { countShown } from './count-shown.js'
import { choiceLabel, idsIn } from './item-names.js'
import { type Heard, heardLabel, isAsking } from './voice-heard.js'
import { isFew } from './voice-tellable.js'

/** What was said, by whom, quoted where it may be, and what was done about it. */
export function heardShown(thing: Heard, facts: PaperFacts): Block[] {
  const { theme, quoted, done } = thing
  const who = whoSaid(thing, facts)
  const said: Block[] =
    quoted === null
      ? [paragraph(strong(`${theme}.`), ` ${capital(who)}. They are not quoted.`)]
      : [paragraph(strong(`${theme}.`)), { as: 'quotation', words: [{ as: 'text', text: unquoted(quoted) }], by: who }]
  const answers = done.map(({ words, told }) =>
    paragraph(
      strong('We did:'),
      ` ${words} ${told ? `They were told on ${dayText(told)}.` : 'They have not been told yet.'}`
    )
  )
  if (answers.length > 0) return [...said, ...answers]
  return isAsking(thing) ? [...said, paragraph('Nothing has been done about it yet.')] : said
}

function whoSaid(thing: Heard, { about }: PaperFacts): string {
  const { ages, groups, many, how } = thing.item.fields
  if (about.audience !== 'officers' && isFew(thing))
    return typeof many === 'number' ? 'said by fewer than 6' : 'said by children'
  const named = (field: 'ages' | 'groups', values: unknown) =>
    listed(idsIn(values).map(value => heardLabel(field, value).toLowerCase()))
  const number = typeof many === 'number' ? ` (${countShown(many, about.audience).text} of them)` : ''
  return `${named('groups', groups)}, ${named('ages', ages)}${number}, heard through ${choiceLabel('heard', 'how', { how: how ?? null }).toLowerCase()}`
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

// A quotation is marked by how it looks; the marks somebody typed around it would stand twice.
function unquoted(text: string): string {
  return text.replace(/^[“"]([^“”"]*)[”"]$/, '$1')
}
