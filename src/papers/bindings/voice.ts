import type { Block } from '../../documents/block.js'
import { addMonths } from '../../domain/day.js'
import { binding } from '../binding.js'
import { paragraph } from '../items/cells.js'
import { statedCount } from '../items/counted.js'
import { type Heard, heardLabel, heardSince, isAsking, newest } from '../items/voice-heard.js'
import { plainShown } from '../items/voice-plain.js'
import { heardShown } from '../items/voice-shown.js'
import { isTellable } from '../items/voice-tellable.js'

const GROUPS = ['looked after', 'care leavers', 'protection', 'in need', 'disabled'] as const

export default binding({
  id: 'voice',
  what: 'What children said, by theme, and what was done: you said, we did. Only those who said that they may be quoted are quoted.',
  example: '{{voice group="care leavers" since=-6m}}',
  in: 'block',
  arguments: {
    group: { as: 'choice', what: 'one group of children; all when left out', choices: GROUPS },
    since: { as: 'day', what: 'only what was heard after a day; the last twelve months when left out' },
    most: { as: 'number', what: 'the most things told of, the newest; all when left out' },
    as: { as: 'choice', what: 'a report, or plain words to the children themselves', choices: ['report', 'plain'] }
  },
  order: ['group'],
  needs: () => ['heard', 'heard-response'].map(kind => ({ of: 'items' as const, kind })),
  shows: ({ group, since, most, as }, facts, at) => {
    const all = heardSince(facts, { since: since ?? addMonths(facts.knownOn, -12), group })
    const tellable = all.filter(each => isTellable(each, facts.about.audience))
    const told = newest(tellable, most)
    const of = group === null ? 'children' : heardLabel('groups', group).toLowerCase()
    if (as === 'plain')
      return { blocks: told.length > 0 ? plainShown(told) : [paragraph('We have nothing to tell you yet.')] }
    if (all.length === 0) return { blocks: [paragraph(`Nothing is on record of what ${of} said.`)] }
    const count = (what: string, number: number) => statedCount({ what, count: number }, facts, at)
    return {
      blocks: [
        paragraph(inShort(all, of)),
        ...told.flatMap(each => heardShown(each, facts)),
        ...untold(all.length - tellable.length),
        ...notAll(told.length, tellable.length)
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
      `${number} of these ${number === 1 ? 'is' : 'are'} not told here: so few said ${number === 1 ? 'it' : 'them'} that it could show who they are.`
    )
  ]
}

function notAll(told: number, tellable: number): Block[] {
  if (told === tellable) return []
  const newest = told === 1 ? 'this is the newest' : `these are the newest ${told}`
  return [paragraph(`Of those that can be told here, ${newest}.`)]
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
  if (acted === 0)
    return `${first} Nothing has been done yet about ${asking === 1 ? 'the one' : `the ${asking}`} that asked for it.`
  const back =
    told === acted
      ? 'Those who said so were told.'
      : `Those who said so were told of ${told === 0 ? 'none yet' : told}.`
  return `${first} Something was done about ${acted === asking ? 'all' : `${acted} of the ${asking}`} that asked for it. ${back}`
}
