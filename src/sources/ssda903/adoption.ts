import { adoptionReversal } from '../code-sets/adoption-reversal.js'
import { fosterCare } from '../code-sets/foster-care.js'
import { lsAdoptr } from '../code-sets/ls-adoptr.js'
import { nbAdoptr } from '../code-sets/nb-adoptr.js'
import { previousPermanence } from '../code-sets/previous-permanence.js'
import { sexAdoptr } from '../code-sets/sex-adoptr.js'
import { code, day, key, partialDay, present, text } from '../column.js'
import type { Table } from '../source.js'
import { child, dob } from './child.js'

/** Adoption and earlier permanence. */
export const adoptionTables: readonly Table[] = [
  {
    name: 'ad1',
    title: 'Adoption (AD1)',
    grain: 'one row per child adopted in the year',
    child: 'child',
    usualName: 'ad1.csv',
    xml: { row: 'CHILD/HEADER', when: 'DATE_INT' },
    columns: [
      child,
      dob,
      day('DATE_INT', 'date_int', 'The day it was decided that the child should be placed for adoption.', present),
      day('DATE_MATCH', 'date_match', 'The day the child was matched with the adopters.', present),
      code('FOSTER_CARE', 'foster_care', fosterCare, 'Whether the adopters had fostered the child.'),
      code('NB_ADOPTR', 'nb_adoptr', nbAdoptr, 'How many adopted the child.'),
      code('SEX_ADOPTR', 'sex_adoptr', sexAdoptr, 'The sex of the adopters.'),
      code('LS_ADOPTR', 'ls_adoptr', lsAdoptr, 'How the adopters stand to each other.')
    ]
  },
  {
    name: 'placed_adoption',
    title: 'Should be placed for adoption',
    grain: 'one row per decision that a child should be placed for adoption',
    child: 'child',
    usualName: 'placed_for_adoption.csv',
    xml: { row: 'CHILD/HEADER/AD_PLACED' },
    columns: [
      child,
      dob,
      day('DATE_PLACED', 'date_placed', 'The day of the decision that the child should be placed for adoption.', {
        ...key,
        trap: 'Despite its name it is not the day the child moved: that is the start of the first episode placed A3 to A6.'
      }),
      day('DATE_PLACED_CEASED', 'date_placed_ceased', 'The day the decision was reversed.', present),
      code('REASON_PLACED_CEASED', 'reason_placed_ceased', adoptionReversal, 'Why the decision was reversed.', present)
    ]
  },
  {
    name: 'prev_perm',
    title: 'Previous permanence',
    grain: 'one row per child who began to be looked after in the year',
    child: 'child',
    usualName: 'previous_permanence.csv',
    xml: { row: 'CHILD/HEADER/PERMANENCE' },
    columns: [
      child,
      dob,
      code('PREV_PERM', 'prev_perm', previousPermanence, 'The permanence option the child had before.', key),
      text('LA_PERM', 'la_perm', 'The authority that arranged it: three figures, or WAL, SCO, NIR or NUK.', present),
      partialDay('DATE_PERM', 'date_perm', 'The day of its order; unknown parts are zz.', present)
    ]
  }
]
