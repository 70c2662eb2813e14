/**
 * A release in a line: of the selection that comes with Sightline, the release it was taken from.
 * @example editionText('Shipped with Sightline: LAIT April 2026, mid-year population to 2024') // 'LAIT April 2026'
 */
export function editionText(edition: string): string {
  return edition.replace(/^Shipped with Sightline: /, '').replace(/, mid-year population to \d{4}$/, '')
}

/** The release of the selection that comes with Sightline. */
const SHIPPED = /^Shipped with Sightline: LAIT (.+), mid-year population to (\d{4})$/

/** A release in full, for a paper’s record. */
export function editionInFull(edition: string): string {
  return edition.replace(
    SHIPPED,
    'the Department for Education’s local authority interactive tool (LAIT) of $1, with mid-year populations to $2, as shipped with Sightline'
  )
}

/** The year of a population, and its release where that is not the one that comes with Sightline. @example 'mid-2024' */
export function populationText({ year, edition }: { readonly year: number; readonly edition: string }): string {
  return SHIPPED.test(edition) ? `mid-${year}` : `mid-${year}, ${edition}`
}
