import type { Ward } from '../../../domain/ward.js'
import { type ChartedFigure, shownFigure } from '../shown-figure.js'
import { classOf, type WardClass, wardClasses } from './ward-classes.js'

/** A ward's figure, by the ward's code. */
export interface WardFigure {
  readonly code: string
  readonly label: string
  readonly figure: ChartedFigure
}

/** Wards to be drawn: their boundaries, and a figure for as many as have one. */
export interface WardMap {
  readonly boundaries: readonly Ward[]
  readonly figures: readonly WardFigure[]
}

/** A breakdown by ward, whose categories are the wards' names, as figures of a map of those wards. */
export function wardFigures(
  rows: readonly { readonly label: string; readonly figure: ChartedFigure }[],
  wards: readonly Ward[]
): WardFigure[] {
  const codes = new Map(wards.map(({ code, name }) => [name, code]))
  return rows.map(({ label, figure }) => ({ code: codes.get(label) ?? label, label, figure }))
}

/** A ward of the map, numbered from 1 by name; a ward without a boundary has no number. */
export interface MappedWard {
  readonly number: number | null
  readonly label: string
  readonly boundary: Ward | null
  /** Of a ward that no figure is given for, null with no reason. */
  readonly figure: ChartedFigure
  /** The place of its class; null without a value. */
  readonly class: number | null
}

/** A ward map ready to draw. */
export interface WardPlan {
  readonly wards: readonly MappedWard[]
  readonly classes: readonly WardClass[]
}

const NOTHING: ChartedFigure = { value: null, numerator: null, denominator: null, interval: null, missing: null }

/** The wards in order of name with their class, those without a boundary last. */
export function wardPlan({ boundaries, figures }: WardMap): WardPlan {
  const byCode = new Map(figures.map(each => [each.code, { ...each, figure: shownFigure(each.figure) }]))
  const drawn = boundaries.map(boundary => {
    const given = byCode.get(boundary.code)
    return { label: given?.label ?? boundary.name, boundary, figure: given?.figure ?? NOTHING }
  })
  const codes = new Set(boundaries.map(each => each.code))
  const elsewhere = [...byCode.values()]
    .filter(each => !codes.has(each.code))
    .map(({ label, figure }) => ({ label, boundary: null, figure }))
  const values = drawn.flatMap(({ figure }) => (figure.value === null ? [] : [figure.value]))
  const classes = wardClasses(values)
  const ordered = [...drawn.toSorted(byLabel), ...elsewhere.toSorted(byLabel)]
  const wards = ordered.map((ward, index) => ({
    ...ward,
    number: ward.boundary === null ? null : index + 1,
    class: ward.figure.value === null || ward.boundary === null ? null : classOf(ward.figure.value, classes)
  }))
  return { wards, classes }
}

function byLabel(a: { readonly label: string }, b: { readonly label: string }): number {
  return a.label < b.label ? -1 : 1
}
