/**
 * The value below which a part of the values lies, from 0 (the least) to 1 (the most), by straight lines between them;
 * null when there are none. Source: Hyndman and Fan (1996), The American Statistician 50, 361–365, definition 7.
 * @example quantile([1, 2, 3, 4], 0.25) // 1.75
 */
export function quantile(values: readonly number[], part: number): number | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * part
  const below = sorted[Math.floor(place)]!
  const above = sorted[Math.ceil(place)]!
  return below + (above - below) * (place - Math.floor(place))
}
