import { addDays, addMonths, type Day } from '../../domain/day.js'

/** How often a recommendation is to be reported on. */
export type Rhythm = 'once' | 'six-weekly' | 'quarterly' | 'half-yearly' | 'annual' | 'regularly'

/** How often, in words; `regularly` names no day, and is shown as such. */
export const RHYTHMS = [
  { value: 'once', label: 'Once' },
  { value: 'six-weekly', label: 'Every six weeks' },
  { value: 'quarterly', label: 'Every quarter' },
  { value: 'half-yearly', label: 'Every half year' },
  { value: 'annual', label: 'Every year' },
  { value: 'regularly', label: 'Regularly (names no day)' }
] as const satisfies readonly { readonly value: Rhythm; readonly label: string }[]

/** The day the next report is due after one; null when no further one is, or none can be told. */
export function nextReport(rhythm: Rhythm | null, last: Day): Day | null {
  switch (rhythm) {
    case 'six-weekly':
      return addDays(last, 42)
    case 'quarterly':
      return addMonths(last, 3)
    case 'half-yearly':
      return addMonths(last, 6)
    case 'annual':
      return addMonths(last, 12)
    default:
      return null
  }
}
