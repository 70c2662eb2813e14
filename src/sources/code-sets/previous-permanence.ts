import type { CodeSet } from '../../domain/code-set.js'

/** The permanence option a child had before this period of care. Source: SSDA903 collection guide. */
export const previousPermanence: CodeSet = {
  id: 'previous_permanence',
  title: 'Previous permanence',
  codes: [
    { code: 'P1', label: 'Adoption' },
    { code: 'P2', label: 'Special guardianship order (SGO)', spellings: ['SGO'] },
    { code: 'P3', label: 'Residence order or child arrangements order', spellings: ['RO/CAO'] },
    { code: 'P4', label: 'Unknown' },
    { code: 'Z1', label: 'Child has not previously had a permanence option', spellings: ['None'] }
  ]
}
