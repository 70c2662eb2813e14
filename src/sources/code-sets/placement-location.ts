import type { CodeSet } from '../../domain/code-set.js'

/** Whether a placement is inside the council's own boundary. Source: Ofsted's child-level data guidance (Annex A). */
export const placementLocation: CodeSet = {
  id: 'placement_location',
  title: 'Placement location',
  codes: [
    { code: 'IN', label: 'Inside LA boundary', spellings: ['Inside local authority boundary', 'Inside'] },
    { code: 'OUT', label: 'Outside LA boundary', spellings: ['Outside local authority boundary', 'Outside'] }
  ]
}
