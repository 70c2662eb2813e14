import type { Block } from '../../documents/block.js'
import { addMonths } from '../../domain/day.js'
import { dayText } from '../../domain/day-text.js'
import heard from '../../practice/voice/kinds/heard.js'
import { binding } from '../binding.js'
import type { PaperFacts } from '../facts/paper-facts.js'
import { capital } from '../items/capital.js'
import { listOf, paragraph, strong } from '../items/cells.js'
import { countShown } from '../items/count-shown.js'
import { statedCount } from '../items/counted.js'
import { choiceLabel, idsIn } from '../items/item-names.js'
import { type Heard, heardSince } from '../items/voice-heard.js'

const GROUPS = ['looked after', 'care leavers', 'protection', 'in need', 'disabled'] as const

export default binding({
  id: 'voice',
  what: 'What children said, by theme, and what was done: you said, we did. Only those who said that they may be quoted are quoted.',
  example: '{{voice group="care leavers" since=-6m}}',
  in: 'block',
  arguments: {
    group: { as: 'choice', what: 'one group of children; all when left out', choices: GROUPS },
    since: { as: 'day', what: 'only what was heard after a day; the last twelve months when left out' },
    as: { as: 'choice', what: 'a report, or plain words to the children themselves', choices: ['report', 'plain'] }
  },
  order: ['group'],
  needs: () => ['heard', 'heard-response'].map(kind => ({ of: 'items' as const, kind })),
  shows: ({ group, since, as }, facts, at) => {
    const all = heardSince(facts, since ?? addMonths(facts.knownOn, -12), group)
    const of = group === null ? 'children' : label('groups', group).toLowerCase()
    if (all.length === 0)
      return {
        blocks: [
          paragraph(as === 'plain' ? 'We have nothing to tell you yet.' : `Nothing is on record of what ${of} said.`)
        ]
      }
    const blocks = as === 'plain' ? plainShown(all) : reportShown(all, of, facts)
    const stated =
      as === 'plain'
        ? []
        : [
            statedCount({ what: `things heard from ${of}`, count: all.length }, facts, at),
            statedCount({ what: `things heard from ${of} and told back`, count: toldBack(all) }, facts, at)
          ]
    return { blocks, stated }
  }
})

function toldBack(all: readonly Heard[]): number {
  return all.filter(({ done }) => done.some(({ told }) => told !== null)).length
}

function reportShown(all: readonly Heard[], of: string, facts: PaperFacts): Block[] {
  const acted = all.filter(({ done }) => done.length > 0).length
  const first = `${all.length} ${all.length === 1 ? 'thing was' : 'things were'} heard from ${of}. Something was done about ${acted}, and those who said it were told of ${toldBack(all)}.`
  return [paragraph(first), ...all.flatMap(each => heardShown(each, facts))]
}

function heardShown({ item, theme, quoted, done }: Heard, facts: PaperFacts): Block[] {
  const who = whoSaid(item.fields, facts)
  const said: Block[] =
    quoted === null
      ? [paragraph(strong(`${theme}.`), ` ${capital(who)} spoke of it, and are not quoted.`)]
      : [paragraph(strong(`${theme}.`)), { as: 'quotation', words: [{ as: 'text', text: unquoted(quoted) }], by: who }]
  const answers = done.map(({ words, told }) =>
    paragraph(
      strong('We did:'),
      ` ${words} ${told ? `They were told on ${dayText(told)}.` : 'They have not been told yet.'}`
    )
  )
  return [...said, ...(answers.length > 0 ? answers : [paragraph(strong('Nothing has been done about it yet.'))])]
}

function whoSaid({ ages, groups, many, how }: Heard['item']['fields'], { about }: PaperFacts): string {
  const named = (field: 'ages' | 'groups', values: unknown) =>
    idsIn(values)
      .map(value => label(field, value).toLowerCase())
      .join(' and ')
  const number = typeof many === 'number' ? `, ${countShown(many, about.audience).text} of them` : ''
  return `${named('groups', groups)} aged ${named('ages', ages)}${number} (${choiceLabel('heard', 'how', { how: how ?? null }).toLowerCase()})`
}

/** To the children themselves: what they said and what was done, and what has not been. */
function plainShown(all: readonly Heard[]): Block[] {
  const done = all.filter(each => each.done.length > 0)
  const open = all.filter(each => each.done.length === 0)
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

function label(field: 'ages' | 'groups', value: string): string {
  return heard.fields[field].choices.find(each => each.value === value)?.label ?? value
}

// A quotation is marked by how it looks; the marks somebody typed around it would stand twice.
function unquoted(text: string): string {
  return text.replace(/^[“"]([^“”"]*)[”"]$/, '$1')
}
