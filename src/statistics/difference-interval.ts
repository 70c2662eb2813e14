import type { Interval } from './interval.js'
import { wilsonInterval } from './wilson-interval.js'

/** How many of how many. */
export interface Proportion {
  readonly numerator: number
  readonly denominator: number
}

/**
 * The 95% interval of the difference `after` less `before` of two independent proportions, in percentage points from −100
 * to 100; null when either denominator is 0.
 * Source: Newcombe (1998), Statistics in Medicine 17, 873–890, method 10, from the Wilson intervals of the two.
 * @example differenceInterval({ numerator: 48, denominator: 80 }, { numerator: 56, denominator: 70 }) // 5.2 to 33.4
 */
export function differenceInterval(before: Proportion, after: Proportion): Interval | null {
  const [own, other] = [part(after), part(before)]
  if (own === null || other === null) return null
  const difference = own.share - other.share
  return {
    low: difference - Math.hypot(own.share - own.low, other.high - other.share),
    high: difference + Math.hypot(own.high - own.share, other.share - other.low)
  }
}

function part({ numerator, denominator }: Proportion): (Interval & { readonly share: number }) | null {
  const interval = wilsonInterval(numerator, denominator)
  return interval && { ...interval, share: (100 * numerator) / denominator }
}
