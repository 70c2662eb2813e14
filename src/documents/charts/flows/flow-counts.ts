import { line } from 'd3-shape'
import { roundedText } from '../../format-figure.js'
import { haloed, label } from '../frame.js'
import { colours } from '../palette.js'
import { element, type Svg } from '../svg.js'
import type { FlowPlacing } from './flow-placing.js'
import type { Flow, Flows } from './flows.js'

/** A count at a boundary between periods: the opening of the first, then the closing of each. */
interface Level {
  readonly x: number
  readonly count: number | null
  readonly words: string
}

/** How many there are, from the first opening to the last closing count, those two and the highest and lowest with their value. */
export function flowCounts(flows: readonly Flow[], { what }: Flows, placing: FlowPlacing): Svg {
  const levels = levelsOf(flows, what, placing)
  const path = line<Level>(
    level => level.x,
    level => placing.count(level.count ?? 0)
  )
    .defined(level => level.count !== null)
    .digits(2)
  const look = { fill: 'none', stroke: colours.blue, 'stroke-width': 2.5, 'stroke-linejoin': 'round' }
  const points = levels.flatMap(({ x, count, words }) => {
    if (count === null) return []
    const data = { 'data-value': String(count), 'data-words': words }
    return [element('circle', { cx: x, cy: placing.count(count), r: 3.5, fill: colours.blue, ...data })]
  })
  const through = element('path', { d: path(levels) ?? '', ...look })
  return element('g', {}, through, element('g', { 'data-points': '' }, ...points), ...ends(levels, placing))
}

function levelsOf(flows: readonly Flow[], what: string, { upper, middle }: FlowPlacing): Level[] {
  const half = flows.length === 0 ? 0 : middle(0) - upper.left
  const first = flows[0]
  const words = (count: number | null, at: string) => `${at}: ${roundedText(count ?? 0, 0)} ${what}`
  const opening = first
    ? [{ x: upper.left, count: first.opening, words: words(first.opening, `Start of ${first.label}`) }]
    : []
  const closings = flows.map(({ label, closing }, index) => ({
    x: middle(index) + half,
    count: closing,
    words: words(closing, `End of ${label}`)
  }))
  return [...opening, ...closings]
}

function ends(levels: readonly Level[], { upper, count }: FlowPlacing): Svg[] {
  const known = levels.filter(level => level.count !== null)
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last) return []
  const words = roundedText(last.count ?? 0, 0)
  const atEnd = label(words, last.x + 8, count(last.count ?? 0) + upper.size * 0.35, upper.size, { 'font-weight': 700 })
  if (first === last) return [atEnd]
  const look = { 'font-weight': 700, 'text-anchor': 'start' }
  return [
    ...haloed(roundedText(first.count ?? 0, 0), first.x + 2, count(first.count ?? 0) - 8, upper.size, look),
    atEnd
  ]
}
