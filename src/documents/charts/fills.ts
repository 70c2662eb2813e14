import { colours } from './palette.js'
import { element, type Svg } from './svg.js'

/** What an area is filled with, and the colour of words that can be read on it; null where none can. */
export interface Fill {
  readonly paint: string
  readonly ink: string | null
}

const SOLID: readonly Fill[] = [
  { paint: colours.blue, ink: colours.paper },
  { paint: colours.turquoise, ink: colours.ink },
  { paint: colours.pink, ink: colours.paper },
  { paint: colours.orange, ink: colours.ink }
]
/** Lines on white, in an 8-pixel square that repeats. */
const PATTERNS: readonly { readonly name: string; readonly path: string; readonly colour: string }[] = [
  { name: 'rising', path: 'M-2,2L2,-2M0,8L8,0M6,10L10,6', colour: colours.blue },
  { name: 'level', path: 'M0,2H8M0,6H8', colour: colours.pink },
  { name: 'crossed', path: 'M0,4H8M4,0V8', colour: colours.grey }
]
const HATCHES = {
  falling: { path: 'M-2,6L2,10M0,0L8,8M6,-2L10,2', colour: colours.quiet },
  dotted: { path: 'M1.5,2H3.5M5.5,6H7.5', colour: colours.quiet }
} as const

/** How many parts can be told apart: four colours, then patterns. */
export const MOST_FILLS = SOLID.length + PATTERNS.length

/** The fill of a part by its place from 0; past four colours the fills are patterns, which `patternsOf` draws. */
export function fillAt(id: string, index: number): Fill {
  const solid = SOLID[index]
  return solid ?? { paint: `url(#${id}-${PATTERNS[index - SOLID.length]?.name ?? 'crossed'})`, ink: null }
}

/** The fill of what is left over (`dotted`), and of what has no value or is not shown (`falling`). */
export function hatchOf(id: string, hatch: keyof typeof HATCHES): Fill {
  return { paint: `url(#${id}-${hatch})`, ink: null }
}

/** The definitions of the patterns that a chart of so many parts uses, their ids beginning with the chart's own. */
export function patternsOf(id: string, parts: number, hatches: readonly (keyof typeof HATCHES)[]): Svg {
  const used = PATTERNS.slice(0, Math.max(0, parts - SOLID.length))
  const drawn = [...used, ...hatches.map(name => ({ name, ...HATCHES[name] }))]
  return element('defs', {}, ...drawn.map(({ name, path, colour }) => pattern(`${id}-${name}`, path, colour)))
}

function pattern(id: string, path: string, colour: string): Svg {
  const size = { width: 8, height: 8 }
  const ground = element('rect', { ...size, fill: colours.paper })
  const lines = element('path', { d: path, stroke: colour, 'stroke-width': 1.75, fill: 'none' })
  return element('pattern', { id, ...size, patternUnits: 'userSpaceOnUse' }, ground, lines)
}
