import type { Unit } from '../../../indicators/indicator.js'
import type { ChartBlock, TableCell } from '../../block.js'
import { describeWardMap } from '../ward-map/describe-ward-map.js'
import { classRange } from '../ward-map/ward-legend.js'
import { type MappedWard, type WardMap, type WardPlan, wardPlan } from '../ward-map/ward-map.js'
import { wardMapSvg } from '../ward-map/ward-map-svg.js'
import { cellOr, countCell, numberColumn, valueCell, wordCell, wordColumn } from './cells.js'
import { type BlockOf, drawnBlock } from './drawn-block.js'

/** A ward map for a paper, and where its boundaries are from. */
export interface WardMapBlockOf extends BlockOf, WardMap {
  readonly unit: Unit
  readonly source: string | null
}

/** The block of a ward map: its table gives each ward's number on the map, its value, what that is made of, and its class. */
export function wardMapBlock({ unit, source, ...of }: WardMapBlockOf): ChartBlock {
  const plan = wardPlan(of)
  const made = unit === 'count' ? [] : ['Numerator', 'Denominator']
  const numbers = ['Number on the map', ...made, unit === 'count' ? 'Number' : 'Value']
  return drawnBlock(of, describeWardMap(plan, unit), drawing => wardMapSvg(of, { ...drawing, unit }), {
    columns: [wordColumn('Ward'), ...numbers.map(numberColumn), wordColumn('Class')],
    rows: plan.wards.map(ward => rowOf(ward, plan, unit)),
    note: noteOf(source)
  })
}

function rowOf(ward: MappedWard, plan: WardPlan, unit: Unit): TableCell[] {
  const { value, numerator, denominator, missing } = ward.figure
  return [
    wordCell(ward.label),
    countCell(ward.number),
    ...(unit === 'count' ? [] : [countCell(numerator), countCell(denominator)]),
    cellOr(valueCell(value, unit), missing),
    wordCell(classWords(ward, plan, unit))
  ]
}

function classWords(ward: MappedWard, { classes }: WardPlan, unit: Unit): string {
  if (ward.boundary === null) return 'No boundary'
  const found = ward.class === null ? undefined : classes[ward.class]
  return found ? classRange(found, unit) : '–'
}

function noteOf(source: string | null): string {
  const classes =
    'Classes hold about as many wards each. Where few children live in a ward, chance moves its value much.'
  return source === null ? classes : `${classes} Boundaries: ${source.replace(/\.$/, '')}.`
}
