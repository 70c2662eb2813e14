import { disability } from '../code-sets/disability.js'
import { ethnicity } from '../code-sets/ethnicity.js'
import { genderIdentity } from '../code-sets/gender-identity.js'
import { sex } from '../code-sets/sex.js'
import { upnMissing } from '../code-sets/upn-missing.js'
import { workerChangeReason } from '../code-sets/worker-change-reason.js'
import { yesNoUnknown } from '../code-sets/yes-no-unknown.js'
import { code, day, key, postcode, present, text } from '../column.js'
import type { Table } from '../source.js'

/** Who the children are. */
export const peopleTables: readonly Table[] = [
  {
    name: 'person',
    title: 'Persons',
    grain: 'one row per person',
    child: 'person_id',
    usualName: 'ssd_person.csv',
    columns: [
      text('pers_person_id', 'person_id', "The council's own id of the person.", {
        ...key,
        trap: 'Ids may be used again for another person; match on the date of birth as well.'
      }),
      text('pers_forename', 'forename', 'Forename.'),
      text('pers_surname', 'surname', 'Surname.'),
      code('pers_sex', 'sex', sex, 'Sex.', { filled: true }),
      code('pers_gender', 'gender', genderIdentity, 'Gender identity.'),
      code('pers_ethnicity', 'ethnicity', ethnicity, 'Ethnicity.', { filled: true }),
      day('pers_dob', 'dob', 'Date of birth; blank before birth.', present),
      text('pers_common_child_id', 'common_child_id', 'NHS number.'),
      text('pers_legacy_id', 'legacy_id', 'Id in an earlier system.'),
      code('pers_upn_unknown', 'upn_unknown', upnMissing, 'Why there is no unique pupil number.'),
      code('pers_send_flag', 'send_flag', yesNoUnknown, 'Whether there is an education, health and care plan.'),
      day('pers_expected_dob', 'expected_dob', 'The day a child not yet born is expected.', { ahead: true }),
      day('pers_death_date', 'death_date', 'The day the person died.'),
      code('pers_is_mother', 'is_mother', yesNoUnknown, 'Whether the child is a mother.'),
      text('pers_nationality', 'nationality', 'Country of origin.')
    ]
  },
  {
    name: 'address',
    title: 'Addresses',
    grain: 'one row per person and address',
    child: 'person_id',
    usualName: 'ssd_address.csv',
    columns: [
      text('addr_table_id', 'table_id', 'Id of the row.'),
      text('addr_person_id', 'person_id', 'The child, as in the person table.', { ...key, unknowns: ['-1'] }),
      text('addr_address_type', 'address_type', 'What kind of address it is, in the words of the case system.', {
        trap: 'Placements stand among the homes where the type does not say so.'
      }),
      day('addr_address_start_date', 'address_start_date', 'The day the child began to live there.', present),
      day('addr_address_end_date', 'address_end_date', 'The day they left; blank while they live there.', present),
      postcode('addr_address_postcode', 'address_postcode', 'Its postcode.', present)
    ]
  },
  {
    name: 'disability',
    title: 'Disabilities',
    grain: 'one row per person and kind of disability',
    child: 'person_id',
    usualName: 'ssd_disability.csv',
    columns: [
      text('disa_person_id', 'person_id', 'The child, as in the person table.', { ...key, unknowns: ['-1'] }),
      text('disa_table_id', 'table_id', 'Id of the row.'),
      code(
        'disa_disability_code',
        'disability_code',
        disability,
        'A kind of disability; NONE where there is none.',
        present
      )
    ]
  },
  {
    name: 'immigration_status',
    title: 'Immigration status',
    grain: 'one row per person and spell of a status',
    child: 'person_id',
    usualName: 'ssd_immigration_status.csv',
    columns: [
      text('immi_immigration_status_id', 'immigration_status_id', 'Id of the row.'),
      text('immi_person_id', 'person_id', 'The child, as in the person table.', { ...key, unknowns: ['-1'] }),
      text(
        'immi_immigration_status',
        'immigration_status',
        'The status, in the words of the case system; UASC where unaccompanied and seeking asylum.',
        present
      ),
      day('immi_immigration_status_start_date', 'immigration_status_start_date', 'The day the status began.', present),
      day(
        'immi_immigration_status_end_date',
        'immigration_status_end_date',
        'The day it ended; blank while it lasts.',
        present
      )
    ]
  },
  {
    name: 'involvements',
    title: 'Workers involved',
    grain: 'one row per person and worker',
    child: 'person_id',
    usualName: 'ssd_involvements.csv',
    columns: [
      text('invo_involvements_id', 'involvements_id', 'Id of the row.'),
      text('invo_professional_id', 'professional_id', 'The worker.', { ...present, unknowns: ['-1'] }),
      text('invo_professional_role_id', 'professional_role_id', "The worker's role."),
      text('invo_professional_team', 'professional_team', "The worker's team."),
      day('invo_involvement_start_date', 'involvement_start_date', 'The day the worker was allocated.', key),
      day('invo_involvement_end_date', 'involvement_end_date', 'The day the worker stopped being allocated.', present),
      code('invo_worker_change_reason', 'worker_change_reason', workerChangeReason, 'Why the worker changed.'),
      text('invo_person_id', 'person_id', 'The child, as in the person table.', { ...key, unknowns: ['-1'] }),
      text('invo_referral_id', 'referral_id', 'The spell in need, as in the episodes in need.')
    ]
  }
]
