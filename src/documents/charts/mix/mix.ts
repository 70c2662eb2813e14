import { InputError } from '../../../domain/input-error.js'
import { roundedText } from '../../format-figure.js'
import { MOST_FILLS } from '../fills.js'
import type { Period } from '../period.js'
import { type ChartedCount, shownCount, whyMissing } from '../shown-figure.js'

/** Parts of a whole, period by period: children looked after by where they live. */
export interface Mix {
  /** What the whole counts: `children looked after`. */
  readonly whole: string
  readonly periods: readonly (Period & { readonly total: ChartedCount })[]
  /** In the order they are stacked, from below; a count for each period. */
  readonly parts: readonly { readonly name: string; readonly counts: readonly ChartedCount[] }[]
}

/** A part of a column: how many, and where it begins and ends, in per cent of the whole. */
export interface Slice {
  readonly name: string
  /** The part's place among those drawn, for its fill; null for what is left over. */
  readonly part: number | null
  readonly count: number
  readonly from: number
  readonly to: number
}

/** One period: its slices from below, or why there are none. */
export interface MixColumn extends Period {
  readonly total: number | null
  readonly slices: readonly Slice[]
  readonly missing: string | null
}

/** A mix ready to draw. */
export interface MixPlan {
  readonly whole: string
  /** The names of the parts that have a fill of their own, from below. */
  readonly drawn: readonly string[]
  /** What is left over is called; the smallest parts are in it when there are more than can be told apart. */
  readonly rest: string
  readonly folded: readonly string[]
  /** True where a part of a column has no count of its own, so that it is in what is left over. */
  readonly uncounted: boolean
  readonly columns: readonly MixColumn[]
}

/**
 * The columns of a mix: the parts, and what of the whole is in none of them as the rest. A period in which the rest would
 * tell how many are in a part that is not shown has no column. @throws {InputError} when parts are more than their whole
 */
export function mixPlan(mix: Mix): MixPlan {
  refuseTooMany(mix)
  const drawn = drawnParts(mix)
  const folded = mix.parts.filter(part => !drawn.includes(part))
  const rest = mix.parts.some(part => part.name.toLowerCase() === 'other') ? 'In no part' : 'Other'
  const columns = mix.periods.map((_, index) => column(mix, drawn, rest, index))
  const uncounted = columns.some(
    (each, index) => each.missing === null && mix.parts.some(part => countAt(part.counts, index) === null)
  )
  const names = (parts: readonly Part[]) => parts.map(part => part.name)
  return { whole: mix.whole, drawn: names(drawn), rest, folded: names(folded), uncounted, columns }
}

type Part = Mix['parts'][number]

function drawnParts({ parts }: Mix): Part[] {
  if (parts.length <= MOST_FILLS) return [...parts]
  const size = (part: Part) => part.counts.reduce((sum, count) => sum + (shownCount(count) ?? 0), 0)
  const largest = parts.toSorted((a, b) => size(b) - size(a)).slice(0, MOST_FILLS)
  return parts.filter(part => largest.includes(part))
}

function column(mix: Mix, drawn: readonly Part[], rest: string, index: number): MixColumn {
  const { label, short, total: given } = mix.periods[index]!
  const total = shownCount(given)
  const none = (missing: string): MixColumn => ({ label, short, total: null, slices: [], missing })
  if (total === null) return none(whyMissing(given.missing))
  if (tells(mix, total, index)) return none(whyMissing('suppressed'))
  if (total === 0) return { ...none(whyMissing('empty cohort')), total }
  return { label, short, total, slices: slices(drawn, rest, total, index), missing: null }
}

function slices(drawn: readonly Part[], rest: string, total: number, index: number): Slice[] {
  const found: Slice[] = []
  let below = 0
  const add = (name: string, part: number | null, count: number) => {
    found.push({ name, part, count, from: (100 * below) / total, to: (100 * (below + count)) / total })
    below += count
  }
  drawn.forEach(({ name, counts }, part) => {
    const count = countAt(counts, index)
    if (count !== null && count > 0) add(name, part, count)
  })
  if (below < total) add(rest, null, total - below)
  return found
}

/** Says whether what is left of the whole tells how many are in a suppressed part: it is one part, or one child in each. */
function tells({ parts }: Mix, total: number, index: number): boolean {
  const hidden = parts.filter(part => part.counts[index]?.missing === 'suppressed').length
  const left = total - parts.reduce((sum, part) => sum + (countAt(part.counts, index) ?? 0), 0)
  return hidden === 1 || (hidden > 1 && left <= hidden)
}

function refuseTooMany({ parts, periods }: Mix): void {
  const wrong = periods.flatMap(({ label, total }, index) => {
    const whole = shownCount(total)
    const sum = parts.reduce((all, part) => all + (countAt(part.counts, index) ?? 0), 0)
    return whole !== null && sum > whole
      ? [`${label} (${roundedText(sum, 0)} in the parts, ${roundedText(whole, 0)} in all)`]
      : []
  })
  if (wrong.length > 0) throw new InputError(`The parts are more than the whole in ${wrong.join('; ')}.`)
}

function countAt(counts: readonly ChartedCount[], index: number): number | null {
  const count = counts[index]
  return count ? shownCount(count) : null
}
