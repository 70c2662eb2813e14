/**
 * A release in a line: of the selection that comes with Sightline, the release it was taken from.
 * @example editionText('Shipped with Sightline: LAIT April 2026, mid-year population to 2024') // 'LAIT April 2026'
 */
export function editionText(edition: string): string {
  return edition.replace(/^Shipped with Sightline: /, '').replace(/, mid-year population to \d{4}$/, '')
}
