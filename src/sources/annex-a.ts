import { adopters } from './annex-a/adopters.js'
import { adoption } from './annex-a/adoption.js'
import { careLeavers } from './annex-a/care-leavers.js'
import { childrenInCare } from './annex-a/children-in-care.js'
import { assessments, contacts, earlyHelp, referrals } from './annex-a/front-door.js'
import { childProtection, childrenInNeed, section47 } from './annex-a/in-need.js'
import type { Source } from './source.js'

/** Child-level lists for an inspection, lists 1 to 11. Source: Ofsted, ILACS child-level data (Annex A). */
export default {
  id: 'annex_a',
  title: 'Annex A child-level data',
  formats: ['xlsx', 'csv'],
  period: 'day',
  precedence: 3,
  tables: [
    contacts,
    earlyHelp,
    referrals,
    assessments,
    section47,
    childrenInNeed,
    childProtection,
    childrenInCare,
    careLeavers,
    adoption,
    adopters
  ],
  help: 'Send the workbook with its eleven lists, or a file for each list, all of the same day. Sheets may have any names and order; each is known by its column headings.'
} satisfies Source
