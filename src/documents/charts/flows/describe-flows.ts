import { roundedText } from '../../format-figure.js'
import { joined } from '../join-words.js'
import { whyMissing } from '../shown-figure.js'
import type { Flow, Flows } from './flows.js'

/** Fewer periods than these have a highest and a lowest, but nothing that is worth saying of them. */
const PERIODS_FOR_EXTREMES = 3
const MOST_NAMED = 4

/** Flows in words: how many at the start and the end, how many came and went between, the largest of each, and where the counts do not add up. */
export function describeFlows(flows: readonly Flow[], { what, startsName, endsName }: Flows): string {
  const known = flows.filter(flow => flow.starts !== null && flow.ends !== null)
  const without = flows.filter(flow => flow.starts === null || flow.ends === null)
  const levels = [...ends(flows, what), ...totals(known, startsName, endsName)]
  const missing =
    without.length === 0
      ? []
      : [
          `Without starts and ends: ${joined(without.map(each => `${each.label} (${whyMissing(each.missing).toLowerCase()})`))}.`
        ]
  if (levels.length === 0 && known.length === 0) return ['There are no values.', ...missing].join(' ')
  return [...levels, ...extremes(known, startsName, endsName), ...imbalance(flows), ...missing].join(' ')
}

/** How far a period's counts do not add up, in words; null where they do, or it cannot be told. @example '2 fewer than they come to' */
export function offWords({ off }: Pick<Flow, 'off'>): string | null {
  if (off === null || off === 0) return null
  return `${roundedText(Math.abs(off), 0)} ${off > 0 ? 'more' : 'fewer'} than they come to`
}

function ends(flows: readonly Flow[], what: string): string[] {
  const first = flows.find(flow => flow.opening !== null)
  const last = flows.findLast(flow => flow.closing !== null)
  if (!first || !last) return []
  const [from, to] = [roundedText(first.opening ?? 0, 0), roundedText(last.closing ?? 0, 0)]
  return [`There were ${from} ${what} at the start of ${first.label} and ${to} at the end of ${last.label}.`]
}

function totals(known: readonly Flow[], startsName: string, endsName: string): string[] {
  if (known.length === 0) return []
  const [starts, ends] = [sum(known.map(each => each.starts)), sum(known.map(each => each.ends))]
  const over = known.length === 1 ? `In ${known[0]!.label}` : `Over the ${known.length} periods shown`
  return [`${over} ${starts} ${startsName.toLowerCase()} and ${ends} ${endsName.toLowerCase()}.`]
}

function extremes(known: readonly Flow[], startsName: string, endsName: string): string[] {
  if (known.length < PERIODS_FOR_EXTREMES) return []
  const most = (of: 'starts' | 'ends') => known.reduce((a, b) => ((b[of] ?? 0) > (a[of] ?? 0) ? b : a))
  const [starts, ends] = [most('starts'), most('ends')]
  return [
    `The most who ${startsName.toLowerCase()} were ${roundedText(starts.starts ?? 0, 0)}, in ${starts.label}; the most who ${endsName.toLowerCase()}, ${roundedText(ends.ends ?? 0, 0)}, in ${ends.label}.`
  ]
}

function imbalance(flows: readonly Flow[]): string[] {
  const off = flows.filter(flow => offWords(flow) !== null)
  const steps = flows.filter(flow => flow.step !== null && flow.step !== 0)
  if (off.length === 0 && steps.length === 0) return []
  const sums = off.map(
    flow =>
      `in ${flow.label} ${roundedText(flow.opening ?? 0, 0)} and ${roundedText(flow.starts ?? 0, 0)} less ${roundedText(flow.ends ?? 0, 0)} come to ${roundedText((flow.closing ?? 0) - (flow.off ?? 0), 0)}, but ${roundedText(flow.closing ?? 0, 0)} are counted at the end`
  )
  const gaps = steps.map(flow => `${flow.label} does not begin with the count the period before ended with`)
  return [
    `The counts do not add up: ${listed([...sums, ...gaps])}.`,
    'Records sent late or corrected, a child who starts twice or starts and ends on one day, or days that one count takes in and the other does not may be why.'
  ]
}

function listed(sentences: readonly string[]): string {
  if (sentences.length <= MOST_NAMED) return sentences.join('; ')
  return `${sentences.slice(0, MOST_NAMED - 1).join('; ')}; and ${sentences.length - MOST_NAMED + 1} more times`
}

function sum(values: readonly (number | null)[]): string {
  return roundedText(
    values.reduce<number>((all, value) => all + (value ?? 0), 0),
    0
  )
}
