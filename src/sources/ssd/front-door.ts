import { referralSource } from '../code-sets/referral-source.js'
import { code, day, key, present, text } from '../column.js'
import type { Table } from '../source.js'

/** Contacts and early help. */
export const frontDoorTables: readonly Table[] = [
  {
    name: 'contacts',
    title: 'Contacts',
    grain: 'one row per person and contact',
    child: 'person_id',
    usualName: 'ssd_contacts.csv',
    columns: [
      text('cont_contact_id', 'contact_id', 'Id of the contact.'),
      text('cont_person_id', 'person_id', 'The child, as in the person table.', { ...key, unknowns: ['-1'] }),
      day('cont_contact_date', 'contact_date', 'The day the contact was received.', key),
      code('cont_contact_source_code', 'contact_source_code', referralSource, 'Who made the contact.', present),
      text('cont_contact_source_desc', 'contact_source_desc', 'The same in words.'),
      text('cont_contact_outcome_json', 'contact_outcome_json', 'What came of it, as JSON.', {
        trap: 'An array in some versions and an object in others.'
      })
    ]
  },
  {
    name: 'early_help_episodes',
    title: 'Early help',
    grain: 'one row per person and spell of early help',
    child: 'person_id',
    usualName: 'ssd_early_help_episodes.csv',
    columns: [
      text('earl_episode_id', 'episode_id', 'Id of the spell.'),
      text('earl_person_id', 'person_id', 'The child, as in the person table.', { ...key, unknowns: ['-1'] }),
      day('earl_episode_start_date', 'episode_start_date', 'The day it began.', key),
      day('earl_episode_end_date', 'episode_end_date', 'The day it ended; blank while it lasts.', present),
      text('earl_episode_reason', 'episode_reason', 'Why help was given.'),
      text('earl_episode_end_reason', 'episode_end_reason', 'Why it ended.'),
      text('earl_episode_organisation', 'episode_organisation', 'Who gives the help.'),
      text('earl_episode_worker_id', 'episode_worker_id', 'The worker.')
    ]
  }
]
