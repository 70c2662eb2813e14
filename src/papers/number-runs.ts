/** Whole numbers in order, those that follow each other as one run. @example numberRuns([1, 2, 3, 7]) // '1 to 3, 7' */
export function numberRuns(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const number of [...new Set(numbers)].sort((one, other) => one - other)) {
    const last = runs.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else runs.push([number, number])
  }
  return runs.map(([first, last]) => joined(first, last)).join(', ')
}

function joined(first: number, last: number): string {
  if (first === last) return `${first}`
  return last === first + 1 ? `${first}, ${last}` : `${first} to ${last}`
}
