/** A line of two texts set beside each other; its number in a text is null where it is not in it. */
export interface ComparedLine {
  readonly as: 'same' | 'removed' | 'added'
  readonly before: number | null
  readonly after: number | null
  readonly text: string
}

/** As many pairs of lines as are weighed against each other; of texts that differ in more, all between their ends is as new. */
const MOST = 4_000_000

/**
 * The lines of two texts beside each other, the fewest removed and added.
 * @example lineDifferences('a\nb', 'a\nc').map(line => line.as) // ['same', 'removed', 'added']
 */
export function lineDifferences(before: string, after: string): ComparedLine[] {
  const [old, now] = [linesOf(before), linesOf(after)]
  const most = Math.min(old.length, now.length)
  let start = 0
  while (start < most && old[start] === now[start]) start += 1
  let end = 0
  while (end < most - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1
  const lines: ComparedLine[] = old.slice(0, start).map((_, index) => same(old, index, index))
  lines.push(...between(old, now, start, end))
  for (let back = end; back > 0; back -= 1) lines.push(same(old, old.length - back, now.length - back))
  return lines
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n')
}

/** The lines between what both texts begin and end with. */
function between(old: readonly string[], now: readonly string[], start: number, end: number): ComparedLine[] {
  const [oldEnd, nowEnd] = [old.length - end, now.length - end]
  const lengths = commonLengths(old.slice(start, oldEnd), now.slice(start, nowEnd))
  const lines: ComparedLine[] = []
  let [i, j] = [start, start]
  while (i < oldEnd || j < nowEnd) {
    if (i < oldEnd && j < nowEnd && lengths && old[i] === now[j]) lines.push(same(old, i++, j++))
    else if (j >= nowEnd || (i < oldEnd && goesFirst(lengths, i - start, j - start))) lines.push(removed(old, i++))
    else lines.push(added(now, j++))
  }
  return lines
}

/** By place in both texts, how many lines they have in common from there on; null when they are too long to tell. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint32Array[] | null {
  if (old.length * now.length > MOST) return null
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1))
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      lengths[i]![j] =
        old[i] === now[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!)
  return lengths
}

function goesFirst(lengths: Uint32Array[] | null, i: number, j: number): boolean {
  return lengths === null || lengths[i + 1]![j]! >= lengths[i]![j + 1]!
}

function same(old: readonly string[], before: number, after: number): ComparedLine {
  return { as: 'same', before: before + 1, after: after + 1, text: old[before]! }
}

function removed(old: readonly string[], at: number): ComparedLine {
  return { as: 'removed', before: at + 1, after: null, text: old[at]! }
}

function added(now: readonly string[], at: number): ComparedLine {
  return { as: 'added', before: null, after: at + 1, text: now[at]! }
}
