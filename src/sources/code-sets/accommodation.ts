import type { CodeSet } from '../../domain/code-set.js'

/** Where a care leaver lives, without its suitability. Source: Ofsted's child-level data guidance (Annex A). */
export const accommodation: CodeSet = {
  id: 'accommodation',
  title: 'Accommodation',
  codes: [
    { code: 'B', label: 'With parents or relatives' },
    { code: 'C', label: 'Community home or residential care' },
    { code: 'D', label: 'Semi-independent, transitional accommodation' },
    { code: 'E', label: 'Supported lodgings' },
    { code: 'G', label: 'Gone abroad' },
    { code: 'H', label: 'Deported' },
    { code: 'K', label: 'Ordinary lodgings without formal support', spellings: ['Ordinary lodgings'] },
    { code: 'R', label: 'Residence not known' },
    { code: 'S', label: 'No fixed abode/homeless' },
    { code: 'T', label: 'Foyers and similar supported accommodation' },
    { code: 'U', label: 'Independent living' },
    { code: 'V', label: 'Emergency accommodation' },
    { code: 'W', label: 'Bed and breakfast' },
    { code: 'X', label: 'In custody' },
    { code: 'Y', label: 'Other accommodation' },
    { code: 'Z', label: 'With former foster carers', spellings: ['With former foster carer'] }
  ]
}
