/**
 * Where to put labels that want to stand at given heights, so that none is nearer than `gap` to the next: moved as
 * little as keeps them in order and within `top` and `bottom`. Given back in the order asked.
 */
export function spreadLabels(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]! || a - b)
  const groups: Group[] = []
  for (const index of order) {
    groups.push(placed([index], wanted, gap, top, bottom))
    while (groups.length > 1 && overlap(groups.at(-2)!, groups.at(-1)!, gap)) {
      const below = groups.pop()!
      const above = groups.pop()!
      groups.push(placed([...above.members, ...below.members], wanted, gap, top, bottom))
    }
  }
  const heights: number[] = []
  for (const { members, start } of groups)
    members.forEach((index, place) => {
      heights[index] = start + place * gap
    })
  return heights
}

/** Labels that touch and so move as one, the first at `start`. */
interface Group {
  readonly members: readonly number[]
  readonly start: number
}

function placed(
  members: readonly number[],
  wanted: readonly number[],
  gap: number,
  top: number,
  bottom: number
): Group {
  const ideal = members.reduce((sum, index, place) => sum + wanted[index]! - place * gap, 0) / members.length
  const last = bottom - (members.length - 1) * gap
  return { members, start: Math.max(top, Math.min(ideal, last)) }
}

function overlap(above: Group, below: Group, gap: number): boolean {
  return below.start - (above.start + (above.members.length - 1) * gap) < gap - 1e-9
}
