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
import { isFew, isTellable } from '../items/voice-tellable.js'

const GROUPS = ['looked after', 'care leavers', 'protection', 'in need', 'disabled'] as const

export default binding({
  id: 'voice',
  what: 'What children said, by theme, and what was done: you said, we did. Only those who said that they may be quoted are quoted.',
  example: '{{voice group="care leavers" since=-6m}}',
  in: 'block',
  arguments: {
    group: { as: 'choice', what: 'one group of children; all when left out', choices: GROUPS },
    since: { as: 'day', what: 'only what was heard after a day; the last twelve months when left out' },
    most: { as: 'number', what: 'the most things heard, the newest; all when left out' },
    as: { as: 'choice', what: 'a report, or plain words to the children themselves', choices: ['report', 'plain'] }
  },
  order: ['group'],
  needs: () => ['heard', 'heard-response'].map(kind => ({ of: 'items' as const, kind })),
  shows: ({ group, since, most, as }, facts, at) => {
    const all = heardSince(facts, { since: since ?? addMonths(facts.knownOn, -12), group, most })
    const told = all.filter(each => isTellable(each, facts.about.audience))
    const of = group === null ? 'children' : label('groups', group).toLowerCase()
    if (as === 'plain')
      return { blocks: told.length > 0 ? plainShown(told) : [paragraph('We have nothing to tell you yet.')] }
    if (all.length === 0) return { blocks: [paragraph(`Nothing is on record of what ${of} said.`)] }
    const count = (what: string, number: number) => statedCount({ what, count: number }, facts, at)
    return {
      blocks: [
        paragraph(inShort(all, of)),
        ...told.flatMap(each => heardShown(each, facts)),
        ...untold(all.length - told.length)
      ],
      stated: [
        count(`things heard from ${of}`, all.length),
        count(`things heard from ${of} and told back`, toldBack(all))
      ]
    }
  }
})

function untold(number: number): Block[] {
  if (number === 0) return []
  return [
    paragraph(
      `${number} of these ${number === 1 ? 'was' : 'were'} said by so few that telling more could show who they are.`
    )
  ]
}

function toldBack(all: readonly Heard[]): number {
  return all.filter(({ done }) => done.some(({ told }) => told !== null)).length
}

function inShort(all: readonly Heard[], of: string): string {
  const asking = all.filter(isAsking).length
  const acted = all.filter(({ done }) => done.length > 0).length
  const told = toldBack(all)
  const first = `${all.length} ${all.length === 1 ? 'thing was' : 'things were'} heard from ${of}.`
  if (asking === 0) return first
  if (acted === 0) return `${first} Nothing has been done yet about the ${asking} that asked for it.`
  const back =
    told === acted
      ? 'Those who said so were told.'
      : `Those who said so were told of ${told === 0 ? 'none yet' : told}.`
  return `${first} Something was done about ${acted === asking ? 'all' : `${acted} of the ${asking}`} that asked for it. ${back}`
}

/** Thanks ask for nothing. */
function isAsking({ item, done }: Heard): boolean {
  return done.length > 0 || item.fields.how !== 'compliment'
}

function heardShown(heardThing: Heard, facts: PaperFacts): Block[] {
  const { theme, quoted, done } = heardThing
  const who = whoSaid(heardThing, facts)
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
  return isAsking(heardThing) ? [...said, paragraph(strong('Nothing has been done about it yet.'))] : said
}

function whoSaid(heardThing: Heard, { about }: PaperFacts): string {
  const { ages, groups, many, how } = heardThing.item.fields
  if (about.audience !== 'officers' && isFew(heardThing)) return 'said by fewer than 6'
  const named = (field: 'ages' | 'groups', values: unknown) =>
    listed(idsIn(values).map(value => label(field, value).toLowerCase()))
  const number = typeof many === 'number' ? ` (${countShown(many, about.audience).text} of them)` : ''
  return `${named('groups', groups)}, ${named('ages', ages)}${number}, heard through ${choiceLabel('heard', 'how', { how: how ?? null }).toLowerCase()}`
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** To the children themselves: what they said and what was done, and what has not been. */
function plainShown(all: readonly Heard[]): Block[] {
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

function label(field: 'ages' | 'groups', value: string): string {
  return heard.fields[field].choices.find(each => each.value === value)?.label ?? value
}

// A quotation is marked by how it looks; the marks somebody typed around it would stand twice.
function unquoted(text: string): string {
  return text.replace(/^[“"]([^“”"]*)[”"]$/, '$1')
}
