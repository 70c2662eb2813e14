/** Spans of days, both ends included, that can be asked about a day without looking at each. */
export class SpanIndex<T> {
  readonly #spans: readonly Span<T>[]
  /** Up to each place in the order of starts, the span that ends last and the one that ends next to last. */
  readonly #last: readonly (readonly [Span<T>, Span<T> | null])[]

  /** Spans without a start or an end are left out: give one still open the last day it is held to run to. */
  constructor(items: readonly T[], start: (item: T) => number, end: (item: T) => number) {
    this.#spans = items
      .map(item => ({ item, start: start(item), end: end(item) }))
      .filter(span => !Number.isNaN(span.start) && !Number.isNaN(span.end))
      .sort((a, b) => a.start - b.start)
    let best: [Span<T>, Span<T> | null] | null = null
    this.#last = this.#spans.map(span => {
      best = best === null ? [span, null] : lastTwo(best, span)
      return best
    })
  }

  /** The span ending last of those that hold a day, or null; `besides` is passed over. */
  holding(day: number, besides?: T): T | null {
    const [last, next] = this.#last[this.#startedBy(day) - 1] ?? [null, null]
    const span = last && last.item === besides ? next : last
    return span && span.end >= day ? span.item : null
  }

  /** A span that shares a day with the span from `start` to `end`, both included: the one ending last; or null. */
  sharing(start: number, end: number): T | null {
    const last = this.#last[this.#startedBy(end) - 1]?.[0]
    return last && last.end >= start ? last.item : null
  }

  /** How many spans have started by a day. */
  #startedBy(day: number): number {
    let [low, high] = [0, this.#spans.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#spans[middle]!.start <= day) low = middle + 1
      else high = middle
    }
    return low
  }
}

interface Span<T> {
  readonly item: T
  readonly start: number
  readonly end: number
}

function lastTwo<T>([last, next]: readonly [Span<T>, Span<T> | null], span: Span<T>): [Span<T>, Span<T> | null] {
  if (span.end > last.end) return [span, last]
  return [last, next === null || span.end > next.end ? span : next]
}
