import type { Stated } from '../stated.js'

/** Whose number it is and of what: alike for two numbers of one measure, area and part, from one group where they are comparators. */
export function subjectOf({ measure, of, part, unit, comparator, aim }: Stated): string {
  const averaged = comparator && [comparator.group, comparator.average, comparator.model]
  return JSON.stringify([measure, of, part?.by, part?.category, unit, averaged, aim ?? null])
}

/** Says whether a number is one that the department publishes, which stands without the counts behind it. */
export function isPublished({ measure, comparator }: Stated): boolean {
  return comparator !== null || measure.startsWith('LAIT:')
}

/** Numbers that are levels of a measure: no changes and no values to reach. */
export function levels(stated: readonly Stated[]): readonly Stated[] {
  return stated.filter(({ change, aim, value }) => !change && !aim && value !== null)
}

/** Numbers in groups by a key, in the order of the text. */
export function grouped(stated: readonly Stated[], keyOf: (each: Stated) => string): readonly (readonly Stated[])[] {
  const groups = new Map<string, Stated[]>()
  for (const each of stated) {
    const key = keyOf(each)
    const group = groups.get(key)
    if (group) group.push(each)
    else groups.set(key, [each])
  }
  return [...groups.values()]
}
