import type { CodeSet } from '../../domain/code-set.js'

/** Where a care leaver lives; the second figure is 1 for suitable and 2 for unsuitable. Source: SSDA903 collection guide. */
export const accom: CodeSet = {
  id: 'accom',
  title: 'Accommodation and suitability',
  codes: [
    { code: 'B1', label: 'With parent(s) or relative(s), suitable' },
    { code: 'B2', label: 'With parent(s) or relative(s), unsuitable' },
    { code: 'C1', label: 'Community home or other form of residential care, suitable' },
    { code: 'C2', label: 'Community home or other form of residential care, unsuitable' },
    { code: 'D1', label: 'Semi-independent, transitional accommodation, suitable' },
    { code: 'D2', label: 'Semi-independent, transitional accommodation, unsuitable' },
    { code: 'E1', label: 'Supported lodgings, suitable' },
    { code: 'E2', label: 'Supported lodgings, unsuitable' },
    { code: 'G1', label: 'Gone abroad, suitable' },
    { code: 'G2', label: 'Gone abroad, unsuitable' },
    { code: 'H1', label: 'Deported, suitable' },
    { code: 'H2', label: 'Deported, unsuitable' },
    { code: 'K1', label: 'Ordinary lodgings, without formal support, suitable' },
    { code: 'K2', label: 'Ordinary lodgings, without formal support, unsuitable' },
    { code: 'R1', label: 'Residence not known, suitable' },
    { code: 'R2', label: 'Residence not known, unsuitable' },
    { code: 'S2', label: 'No fixed abode/homeless, unsuitable' },
    { code: 'T1', label: 'Foyers and similar supported accommodation, suitable' },
    { code: 'T2', label: 'Foyers and similar supported accommodation, unsuitable' },
    { code: 'U1', label: 'Independent living, suitable' },
    { code: 'U2', label: 'Independent living, unsuitable' },
    { code: 'V1', label: 'Emergency accommodation, suitable' },
    { code: 'V2', label: 'Emergency accommodation, unsuitable' },
    { code: 'W1', label: 'Bed and breakfast, suitable' },
    { code: 'W2', label: 'Bed and breakfast, unsuitable' },
    { code: 'X2', label: 'In custody, unsuitable' },
    { code: 'Y1', label: 'Other accommodation, suitable' },
    { code: 'Y2', label: 'Other accommodation, unsuitable' },
    { code: 'Z1', label: 'With former foster carer(s), suitable' },
    { code: 'Z2', label: 'With former foster carer(s), unsuitable' },
    { code: '0', label: 'Not applicable or not known' }
  ]
}
