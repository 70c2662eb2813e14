import { roundedText } from '../../format-figure.js'
import { formatValue } from '../format-value.js'
import { joined } from '../join-words.js'
import type { MixColumn, MixPlan, Slice } from './mix.js'

/** Fewer columns than these have a highest and a lowest, but nothing that is worth saying of them. */
const COLUMNS_FOR_EXTREMES = 3
const MOST_PARTS = 4

/** A mix in words: the newest period's parts from the largest, the highest and lowest share of the largest, and what is missing. */
export function describeMix(plan: MixPlan): string {
  const known = plan.columns.filter(column => column.missing === null)
  const last = known.at(-1)
  if (!last) return ['No period can be shown.', ...without(plan)].join(' ')
  return [newest(last, plan), ...extremes(known, last), ...folded(plan), ...without(plan)].join(' ')
}

/** One slice in a sentence of its own. @example 'March 2026, foster care: 66.1% (336 of 508)' */
export function sliceWords(slice: Slice, column: MixColumn): string {
  return `${column.label}, ${slice.name}: ${share(slice)} (${roundedText(slice.count, 0)} of ${roundedText(column.total ?? 0, 0)})`
}

function newest(last: MixColumn, { whole }: MixPlan): string {
  const sorted = last.slices.toSorted((a, b) => Number(a.part === null) - Number(b.part === null) || b.count - a.count)
  const parts = sorted
    .slice(0, MOST_PARTS)
    .map(slice => `${slice.name} ${share(slice)} (${roundedText(slice.count, 0)})`)
  const more = sorted.length - parts.length
  const named = more === 0 ? parts : [...parts, `${more} more ${more === 1 ? 'part' : 'parts'} the rest`]
  return `In ${last.label}, of ${roundedText(last.total ?? 0, 0)} ${whole}: ${joined(named)}.`
}

function extremes(known: readonly MixColumn[], last: MixColumn): string[] {
  if (known.length < COLUMNS_FOR_EXTREMES) return []
  const largest = last.slices.filter(slice => slice.part !== null).toSorted((a, b) => b.count - a.count)[0]
  if (!largest) return []
  const shares = known.map(column => {
    const slice = column.slices.find(each => each.part === largest.part)
    return { label: column.label, value: slice ? slice.to - slice.from : 0 }
  })
  const sorted = shares.toSorted((a, b) => a.value - b.value)
  const said = ({ label, value }: { label: string; value: number }) => `${formatValue(value, 'percent')} in ${label}`
  const over = `Of the ${known.length} periods shown ${largest.name}`
  if (formatValue(sorted[0]!.value, 'percent') === formatValue(sorted.at(-1)!.value, 'percent'))
    return [`${over} had the same share in all.`]
  return [`${over} had its highest share, ${said(sorted.at(-1)!)}, and its lowest, ${said(sorted[0]!)}.`]
}

function folded({ folded, rest, uncounted }: MixPlan): string[] {
  const small = folded.length === 0 ? [] : [`${folded.length} parts too small to be told apart (${joined(folded)})`]
  const all = uncounted ? [...small, 'parts without a count of their own'] : small
  return all.length === 0 ? [] : [`${rest} holds ${joined(all)}.`]
}

function without({ columns }: MixPlan): string[] {
  const missing = columns.filter(column => column.missing !== null)
  if (missing.length === 0) return []
  return [`Without a column: ${joined(missing.map(each => `${each.label} (${each.missing?.toLowerCase()})`))}.`]
}

function share({ from, to }: Slice): string {
  return formatValue(to - from, 'percent')
}
