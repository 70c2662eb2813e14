/** Values over time: `[month, value]` in order of month; between two months the value moves in a straight line. */
export type Path = readonly (readonly [month: string, value: number])[]

/** A path written as `2014-03 355, 2016-03 377`: a month and its value, then the next. */
export function path(text: string): Path {
  return text.split(',').map(pair => {
    const [month, value] = pair.trim().split(' ')
    return [month!, Number(value)] as const
  })
}

/** The value of a path at the end of a month; flat before its first month and after its last. */
export function at(along: Path, month: string): number {
  const next = along.findIndex(([from]) => from >= month)
  if (next <= 0) return along[next === 0 ? 0 : along.length - 1]![1]
  const [from, low] = along[next - 1]!
  const [to, high] = along[next]!
  return low + ((high - low) * (order(month) - order(from))) / (order(to) - order(from))
}

/** Values by year that hold for the whole of it: `[first month, value]` in order. */
export type Steps = Path

/** The value of the step a month stands on; the first value before it. */
export function step(steps: Steps, month: string): number {
  return (steps.findLast(([from]) => from <= month) ?? steps[0]!)[1]
}

function order(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))
}
