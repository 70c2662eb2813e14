import type { Unit } from '../../../indicators/indicator.js'
import { quantile } from '../../../statistics/quantile.js'
import { formatShare, formatValue } from '../format-value.js'
import { namesOf } from '../join-words.js'
import { whyMissing } from '../shown-figure.js'
import type { MappedWard, WardPlan } from './ward-map.js'

/** Fewer wards than these have a highest and a lowest, but no half in the middle that is worth saying. */
const WARDS_FOR_QUARTERS = 8

/** A ward map in words: the highest and lowest ward drawn, between what the middle half lies, and which have no value or no boundary. */
export function describeWardMap({ wards }: WardPlan, unit: Unit): string {
  const known = wards.filter(ward => ward.figure.value !== null && ward.boundary !== null)
  if (known.length === 0) return ['No ward has a value.', ...without(wards)].join(' ')
  return [extremes(known, unit), ...middleHalf(known, unit), ...without(wards), ...unmapped(wards)].join(' ')
}

/** One ward in a sentence of its own. @example 'Ayresome: 12.0% (6 of 50)' */
export function wardWords({ label, figure }: MappedWard, unit: Unit): string {
  return `${label}: ${wardValue(figure, unit)}`
}

/** A ward's value, or why there is none. */
export function wardValue({ value, numerator, denominator, missing }: MappedWard['figure'], unit: Unit): string {
  return value === null ? whyMissing(missing) : formatShare(value, unit, numerator, denominator)
}

function extremes(known: readonly MappedWard[], unit: Unit): string {
  const sorted = known.toSorted((a, b) => b.figure.value! - a.figure.value!)
  const [highest, lowest] = [sorted[0]!, sorted.at(-1)!]
  const said = ({ label, figure }: MappedWard) => `${label} with ${wardValue(figure, unit)}`
  if (known.length === 1) return `The one ward with a value is ${said(highest)}.`
  if (highest.figure.value === lowest.figure.value)
    return `All ${known.length} wards with a value have the same, ${formatValue(highest.figure.value!, unit)}.`
  return `Of ${known.length} wards with a value the highest is ${said(highest)} and the lowest ${said(lowest)}.`
}

function middleHalf(known: readonly MappedWard[], unit: Unit): string[] {
  if (known.length < WARDS_FOR_QUARTERS) return []
  const values = known.map(ward => ward.figure.value!)
  const quarters = [0.25, 0.75].map(part => quantile(values, part) ?? 0)
  const [low, high] = quarters.map(value => formatValue(unit === 'count' ? Math.round(value) : value, unit))
  return [`The middle half of them lie from ${low} to ${high}.`]
}

function without(wards: readonly MappedWard[]): string[] {
  const missing = wards.filter(ward => ward.figure.value === null)
  const reasons = [...new Set(missing.map(ward => whyMissing(ward.figure.missing)))]
  return reasons.map(reason => {
    const who = missing.filter(ward => whyMissing(ward.figure.missing) === reason)
    return `${reason}: ${namesOf(who)}.`
  })
}

function unmapped(wards: readonly MappedWard[]): string[] {
  const unmapped = wards.filter(ward => ward.boundary === null)
  return unmapped.length === 0 ? [] : [`Without a boundary, so in the table alone: ${namesOf(unmapped)}.`]
}
