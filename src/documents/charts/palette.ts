import type { Tone } from '../../statistics/control-chart.js'

/** The colours of charts. Source: Government Analysis Function, Data visualisation: colours in charts. */
export const colours = {
  blue: '#12436D',
  turquoise: '#28A197',
  pink: '#801650',
  orange: '#F46A25',
  grey: '#3D3D3D',
  purple: '#A285D1',
  /** Words, axes and values. */
  ink: '#0B0C0C',
  /** Points of common cause, limits and the line between points; 4.5 to 1 on white. */
  quiet: '#6B7276',
  /** Grid lines. */
  grid: '#DEE0E2',
  /** The band between the limits. */
  band: '#F0F3F6',
  paper: '#FFFFFF'
} as const

/** Blue for improvement, orange for concern, purple for neither, grey for common cause. */
export const toneColours: Readonly<Record<Tone, string>> = {
  improvement: colours.blue,
  concern: colours.orange,
  neutral: colours.purple,
  common: colours.quiet
}

/** From light to dark, for classes from low to high, each with the colour of words that can be read on it. */
const SHADES: readonly { readonly paint: string; readonly ink: string }[] = [
  { paint: '#E4ECF3', ink: colours.ink },
  { paint: '#B4C9DC', ink: colours.ink },
  { paint: '#7FA3C4', ink: colours.ink },
  { paint: '#3E6F9C', ink: colours.paper },
  { paint: colours.blue, ink: colours.paper }
]

/** The shade of a class by its place from 0 among so many, the darkest for the highest. */
export function classFill(index: number, classes: number): { readonly paint: string; readonly ink: string } {
  const place = classes < 2 ? 2 : Math.round((index * (SHADES.length - 1)) / (classes - 1))
  return SHADES[place] ?? { paint: colours.blue, ink: colours.paper }
}
