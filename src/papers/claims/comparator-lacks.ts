import type { Stated } from '../stated.js'

/** What a comparator does not say and must, for the end of a sentence: of which group, how averaged, by which model, of when and from which release; null where it says all. */
export function comparatorLacks({ comparator, of }: Stated): string | null {
  if (!comparator) return 'of which group it is'
  const { group, average, model, withData, count, period, edition } = comparator
  const isAverage = group === 'statistical neighbours'
  const lacks = [
    ...(group === 'region' && (of === null || of === 'region') ? ['which region it is'] : []),
    ...(isAverage && average === null ? ['whether it is their mean or median'] : []),
    ...(isAverage && model === null ? ['the year of the neighbour model'] : []),
    ...(isAverage && (withData === null || count === null) ? ['how many of them had a value'] : []),
    ...(period === '' ? ['its year'] : []),
    ...(edition === '' ? ['its release'] : [])
  ]
  return lacks.length === 0 ? null : lacks.join(', ')
}

/** A comparator's group with what makes it one, for a sentence: `the mean of the statistical neighbours (model 2021, 9 of 10), 2020-21, in the release of November 2021`. */
export function comparatorText({ comparator, of }: Stated): string {
  if (!comparator) return of ?? 'a comparator'
  const { group, average, model, withData, count, period, edition } = comparator
  const name = group === 'region' ? (of ?? 'the region') : group === 'England' ? 'England' : `the ${group}`
  const averaged = average ? `the ${average} of ${name}` : name
  const by = [...(model ? [`model ${model}`] : []), ...(count === null ? [] : [`${withData} of ${count}`])]
  return `${averaged}${by.length > 0 ? ` (${by.join(', ')})` : ''}, ${period}, release ${edition}`
}
