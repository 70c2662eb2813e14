import type { CodeSet } from '../../domain/code-set.js'

/** Where a child looked after lives; the list changed for 2024-25 (H5 and P2 to K3) and for 2025-26 (Z1 to Z11 to Z14). Source: SSDA903 collection guide. */
export const placementType: CodeSet = {
  id: 'placement_type',
  title: 'Placement type',
  codes: [
    {
      code: 'A3',
      label: 'Placed for adoption with parental/guardian consent with current foster carer(s)',
      spellings: ['Placed for adoption with consent - current foster carer']
    },
    {
      code: 'A4',
      label: 'Placed for adoption with parental/guardian consent not with current foster carer(s)',
      spellings: ['Placed for adoption with consent - not current foster carer']
    },
    {
      code: 'A5',
      label: 'Placed for adoption with placement order with current foster carer(s)',
      spellings: ['Placed for adoption with placement order - current foster carer']
    },
    {
      code: 'A6',
      label: 'Placed for adoption with placement order not with current foster carer(s)',
      spellings: ['Placed for adoption with placement order - not current foster carer']
    },
    { code: 'K1', label: "Secure children's home" },
    {
      code: 'K2',
      label: "Children's home subject to Children's Homes Regulations",
      spellings: ["Children's home", "Children's homes"]
    },
    {
      code: 'P1',
      label: 'Placed with own parent(s) or other person(s) with parental responsibility',
      spellings: ['Placed with own parents or other person with PR']
    },
    { code: 'P3', label: 'Residential employment' },
    { code: 'R1', label: 'Residential care home' },
    {
      code: 'R2',
      label: 'NHS/health trust or other establishment providing medical or nursing care',
      spellings: ['NHS/health trust or other medical establishment']
    },
    { code: 'R3', label: 'Family centre or mother and baby unit' },
    { code: 'R5', label: 'Young offender institution (YOI)', spellings: ['Young offender institution or prison'] },
    {
      code: 'S1',
      label: "All residential schools, except where dual-registered as a school and children's home",
      spellings: ['Residential school (not dual-registered)']
    },
    { code: 'T0', label: 'All types of temporary move' },
    { code: 'T1', label: 'Temporary periods in hospital', spellings: ['Temporary - hospital'] },
    { code: 'T2', label: 'Temporary absences of the child on holiday', spellings: ['Temporary - holiday'] },
    {
      code: 'T3',
      label: 'Temporary accommodation whilst normal foster carer(s) is/are on holiday',
      spellings: ['Temporary - usual foster carer on holiday']
    },
    {
      code: 'T4',
      label: 'Temporary accommodation of seven days or less, for any reason, not covered by codes T1 to T3',
      spellings: ['Temporary - seven days or less']
    },
    {
      code: 'U1',
      label: 'Foster placement with relative(s) or friend(s) - long term fostering',
      spellings: ['Foster placement with relative or friend - long term']
    },
    {
      code: 'U2',
      label:
        'Fostering placement with relative(s) or friend(s) who is/are also an approved adopter(s) - fostering for adoption/concurrent planning',
      spellings: ['Foster placement with relative or friend - FFA/concurrent']
    },
    {
      code: 'U3',
      label:
        'Fostering placement with relative(s) or friend(s), not long term or fostering for adoption/concurrent planning',
      spellings: ['Foster placement with relative or friend - not long term or FFA']
    },
    {
      code: 'U4',
      label: 'Foster placement with other foster carer(s) - long term fostering',
      spellings: ['Foster placement with other carer - long term']
    },
    {
      code: 'U5',
      label:
        'Foster placement with other foster carer(s) who is/are also an approved adopter(s) - fostering for adoption/concurrent planning',
      spellings: ['Foster placement with other carer - FFA/concurrent']
    },
    {
      code: 'U6',
      label:
        'Foster placement with other foster carer(s) - not long term or fostering for adoption/concurrent planning',
      spellings: ['Foster placement with other carer - not long term or FFA']
    },
    {
      code: 'H5',
      label: "Semi-independent living accommodation not subject to children's homes regulations",
      until: '2023-24',
      spellings: ["Semi-independent living not subject to children's homes regulations (withdrawn)"]
    },
    { code: 'P2', label: 'Independent living', until: '2023-24', spellings: ['Independent living (withdrawn)'] },
    { code: 'Z1', label: 'Other placements', until: '2024-25', spellings: ['Other placement'] },
    {
      code: 'K3',
      label: 'Registered supported accommodation',
      since: '2023-24',
      spellings: ['Supported accommodation (registered, from 28 Oct 2023)']
    },
    { code: 'Z11', label: 'Other placements, kind 1 of the 2025-26 list', since: '2025-26' },
    { code: 'Z12', label: 'Other placements, kind 2 of the 2025-26 list', since: '2025-26' },
    { code: 'Z13', label: 'Other placements, kind 3 of the 2025-26 list', since: '2025-26' },
    { code: 'Z14', label: 'Other placements, kind 4 of the 2025-26 list', since: '2025-26' }
  ]
}
