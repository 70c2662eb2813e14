/** The middle value, or the mean of the two in the middle; null when there are no values. @example median([3, 1, 2, 10]) // 2.5 */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  const upper = sorted[half]
  if (upper === undefined) return null
  return sorted.length % 2 === 1 ? upper : (sorted[half - 1]! + upper) / 2
}
