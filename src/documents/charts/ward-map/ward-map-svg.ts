import { type Fill, hatchOf, patternsOf } from '../fills.js'
import { formatValue } from '../format-value.js'
import { type ChartOptions, frame, isNarrow, label, WIDE } from '../frame.js'
import { classFill, colours } from '../palette.js'
import { element, type Svg } from '../svg.js'
import { textWidth } from '../text-width.js'
import { describeWardMap, wardWords } from './describe-ward-map.js'
import { LEADING, labelWard, type WardLabel } from './label-ward.js'
import { type Outline, outlines, projectionOf } from './project-wards.js'
import { legendHeight, type NumberedWard, numberedWords, wardLegend } from './ward-legend.js'
import { type MappedWard, type WardMap, type WardPlan, wardPlan } from './ward-map.js'

const HIGHEST = 470
const EDGE = 2

/**
 * A map of wards in classes that hold about as many wards each, darker for higher values; each ward bears its name, or a
 * number that is looked up beside the map. `describeWardMap` is its caption.
 */
export function wardMapSvg(map: WardMap, options: ChartOptions): string {
  const { unit, id, width = WIDE } = options
  const plan = wardPlan(map)
  const narrow = isNarrow(width)
  const size = narrow ? 12 : 13
  const projection = projectionOf(map.boundaries, { width: narrow ? width - 4 : width * 0.62, height: HIGHEST })
  const drawn = drawnWards(plan, projection, unit, size)
  const numbered = drawn.flatMap(({ ward, text }) =>
    text && !text.isNumber ? [] : [{ number: ward.number ?? 0, label: ward.label }]
  )
  const legend = legendPlace(projection, numbered, plan, width, narrow)
  const height = Math.ceil(Math.max(projection.height + 2 * EDGE, legend.y + legendHeight(plan, numbered, legend)))
  return frame(
    options,
    describeWardMap(plan, unit),
    { width, height },
    patternsOf(id, 0, ['falling', 'dotted']),
    element(
      'g',
      { transform: `translate(${EDGE},${EDGE})` },
      element('g', { 'data-points': '' }, ...drawn.map(each => shapeOf(each, plan, options))),
      ...drawn.flatMap(each => words(each, plan, options.id, size))
    ),
    wardLegend(plan, numbered, unit, id, legend)
  )
}

interface DrawnWard {
  readonly ward: MappedWard
  readonly shape: readonly Outline[]
  readonly text: WardLabel | null
}

function drawnWards(
  { wards }: WardPlan,
  projection: ReturnType<typeof projectionOf>,
  unit: ChartOptions['unit'],
  size: number
): DrawnWard[] {
  return wards.flatMap(ward => {
    if (ward.boundary === null) return []
    const shape = outlines(ward.boundary, projection)
    const value = ward.figure.value === null ? null : formatValue(ward.figure.value, unit)
    return [{ ward, shape, text: labelWard(shape, ward.label, value, String(ward.number), size) }]
  })
}

function shapeOf({ ward, shape }: DrawnWard, plan: WardPlan, { id, unit }: ChartOptions): Svg {
  const d = shape.flat().map(ring => `M${ring.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z`)
  const { value } = ward.figure
  const data = { 'data-value': value === null ? null : String(value), 'data-words': wardWords(ward, unit) }
  const look = {
    fill: fillOf(ward, plan, id).paint,
    stroke: colours.quiet,
    'stroke-width': 0.75,
    'fill-rule': 'evenodd'
  }
  return element('path', { d: d.join(''), ...look, ...data })
}

// On a hatch the words stand on a white ground of their own.
function words({ ward, text }: DrawnWard, plan: WardPlan, id: string, size: number): Svg[] {
  if (text === null) return []
  const { ink } = fillOf(ward, plan, id)
  const first = text.y + size * 0.35 - ((text.lines.length - 1) * size * LEADING) / 2
  const look = { 'text-anchor': 'middle', 'font-weight': text.isNumber ? 700 : 400 }
  return text.lines.flatMap((line, index) => {
    const y = first + index * size * LEADING
    const halo = {
      ...look,
      stroke: colours.paper,
      'stroke-width': 4,
      'stroke-linejoin': 'round',
      'aria-hidden': 'true'
    }
    const front = label(line, text.x, y, size, { ...look, fill: ink ?? colours.ink })
    return ink === null ? [label(line, text.x, y, size, halo), front] : [front]
  })
}

function fillOf(ward: MappedWard, { classes }: WardPlan, id: string): Fill {
  if (ward.class !== null) return classFill(ward.class, classes.length)
  return hatchOf(id, ward.figure.missing === 'suppressed' ? 'dotted' : 'falling')
}

function legendPlace(
  projection: { readonly width: number; readonly height: number },
  numbered: readonly NumberedWard[],
  plan: WardPlan,
  width: number,
  narrow: boolean
) {
  const size = narrow ? 12 : 14
  const x = narrow ? 2 : projection.width + 28
  const one = { x, y: narrow ? projection.height + 16 : 4, width: width - x - 2, size, columns: 1 }
  if (!narrow && legendHeight(plan, numbered, one) <= Math.max(projection.height, 400)) return one
  const fits = numbered.every(each => textWidth(numberedWords(each), size) <= one.width / 2 - 6)
  return fits ? { ...one, columns: 2 } : one
}
