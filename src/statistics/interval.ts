/** The two ends of a 95% confidence interval. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** The standard normal deviate of a two-sided 95% interval. */
export const Z95 = 1.959963984540054
