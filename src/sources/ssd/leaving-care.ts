import { accommodation } from '../code-sets/accommodation.js'
import { accommodationSuitability } from '../code-sets/accommodation-suitability.js'
import { activity } from '../code-sets/activity.js'
import { adoptionReversal } from '../code-sets/adoption-reversal.js'
import { clEligibility } from '../code-sets/cl-eligibility.js'
import { inTouch } from '../code-sets/in-touch.js'
import { lsAdoptr } from '../code-sets/ls-adoptr.js'
import { nbAdoptr } from '../code-sets/nb-adoptr.js'
import { sexAdoptr } from '../code-sets/sex-adoptr.js'
import { yesNoUnknown } from '../code-sets/yes-no-unknown.js'
import { zeroOne } from '../code-sets/zero-one.js'
import { code, day, integer, key, present, text } from '../column.js'
import type { Table } from '../source.js'

/** Care leavers and permanence. */
export const leavingCareTables: readonly Table[] = [
  {
    name: 'care_leavers',
    title: 'Care leavers',
    grain: 'one row per young person',
    child: 'person_id',
    usualName: 'ssd_care_leavers.csv',
    columns: [
      text('clea_table_id', 'table_id', 'Id of the row.'),
      text('clea_person_id', 'person_id', 'The child, as in the person table.', { ...key, unknowns: ['-1'] }),
      code(
        'clea_care_leaver_eligibility',
        'care_leaver_eligibility',
        clEligibility,
        'The entitlement to leaving-care services.'
      ),
      code('clea_care_leaver_in_touch', 'care_leaver_in_touch', inTouch, 'Whether the council is in touch.', present),
      day('clea_care_leaver_latest_contact', 'care_leaver_latest_contact', 'The day of the latest contact.'),
      code(
        'clea_care_leaver_accommodation',
        'care_leaver_accommodation',
        accommodation,
        'Where the young person lives.',
        present
      ),
      code(
        'clea_care_leaver_accom_suitable',
        'care_leaver_accom_suitable',
        accommodationSuitability,
        'Whether the home is suitable.'
      ),
      code(
        'clea_care_leaver_activity',
        'care_leaver_activity',
        activity,
        'Education, employment or training.',
        present
      ),
      day('clea_pathway_plan_review_date', 'pathway_plan_review_date', 'The day the pathway plan was last reviewed.'),
      text('clea_care_leaver_personal_advisor', 'care_leaver_personal_advisor', 'The personal adviser.'),
      text('clea_care_leaver_allocated_team', 'care_leaver_allocated_team', 'The team.'),
      text('clea_care_leaver_worker_id', 'care_leaver_worker_id', 'The worker.')
    ]
  },
  {
    name: 'permanence',
    title: 'Permanence',
    grain: 'one row per person and plan for permanence outside care',
    child: 'person_id',
    usualName: 'ssd_permanence.csv',
    columns: [
      text('perm_table_id', 'table_id', 'Id of the row.'),
      text('perm_person_id', 'person_id', 'The child, as in the person table.', { ...key, unknowns: ['-1'] }),
      text('perm_cla_id', 'cla_id', 'The period of care.'),
      day(
        'perm_adm_decision_date',
        'adm_decision_date',
        'The day it was decided that the child should be placed for adoption.',
        present
      ),
      day('perm_ffa_cp_decision_date', 'ffa_cp_decision_date', 'The day of the decision to foster for adoption.'),
      day('perm_placement_order_date', 'placement_order_date', 'The day of the placement order.'),
      day('perm_placed_for_adoption_date', 'placed_for_adoption_date', 'The day the child moved to the adopters.'),
      day('perm_matched_date', 'matched_date', 'The day the child was matched.'),
      code(
        'perm_adopted_by_carer_flag',
        'adopted_by_carer_flag',
        yesNoUnknown,
        'Whether the adopters had fostered the child.'
      ),
      day(
        'perm_placed_ffa_cp_date',
        'placed_ffa_cp_date',
        'The day the child was placed to be fostered by those who mean to adopt.'
      ),
      day('perm_decision_reversed_date', 'decision_reversed_date', 'The day the decision was reversed.'),
      day(
        'perm_placed_foster_carer_date',
        'placed_foster_carer_date',
        'The day the child first lived with foster carers who adopted.'
      ),
      code(
        'perm_part_of_sibling_group',
        'part_of_sibling_group',
        zeroOne,
        'Whether one of a group of brothers and sisters.'
      ),
      integer(
        'perm_siblings_placed_together',
        'siblings_placed_together',
        'How many of the group are placed together, with this child.'
      ),
      integer(
        'perm_siblings_placed_apart',
        'siblings_placed_apart',
        'How many of the group are placed apart from the child.'
      ),
      text('perm_placement_provider_urn', 'placement_provider_urn', "Ofsted's number of the agency."),
      code(
        'perm_decision_reversed_reason',
        'decision_reversed_reason',
        adoptionReversal,
        'Why the decision was reversed.'
      ),
      day('perm_permanence_order_date', 'permanence_order_date', 'The day of the order.', present),
      text(
        'perm_permanence_order_type',
        'permanence_order_type',
        'The kind of order, in the words of the case system.'
      ),
      text('perm_adoption_worker_id', 'adoption_worker_id', 'The adoption worker.'),
      code('perm_adopter_sex', 'adopter_sex', sexAdoptr, 'The sex of the adopters.'),
      code('perm_adopter_legal_status', 'adopter_legal_status', lsAdoptr, 'How the adopters stand to each other.'),
      code('perm_number_of_adopters', 'number_of_adopters', nbAdoptr, 'How many adopted.')
    ]
  }
]
