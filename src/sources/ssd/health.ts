import { healthEventType } from '../code-sets/health-event-type.js'
import { healthStatus } from '../code-sets/health-status.js'
import { sdqReason } from '../code-sets/sdq-reason.js'
import { code, day, integer, key, present, text } from '../column.js'
import type { Table } from '../source.js'

/** Health and offending of children looked after. */
export const healthTables: readonly Table[] = [
  {
    name: 'cla_health',
    title: 'Health and dental checks',
    grain: 'one row per person and check',
    child: 'person_id',
    usualName: 'ssd_cla_health.csv',
    columns: [
      text('clah_health_check_id', 'health_check_id', 'Id of the check.'),
      text('clah_person_id', 'person_id', 'The child, as in the person table.', { ...key, unknowns: ['-1'] }),
      code(
        'clah_health_check_type',
        'health_check_type',
        healthEventType,
        'Health assessment, dental check or another health event.',
        present
      ),
      day('clah_health_check_date', 'health_check_date', 'The day of the check.', present),
      code('clah_health_check_status', 'health_check_status', healthStatus, 'How far it has got; blank is completed.', {
        trap: 'Often a placeholder.',
        unknowns: ['PLACEHOLDER_DATA', 'PLACEHOLDER']
      })
    ]
  },
  {
    name: 'cla_convictions',
    title: 'Convictions',
    grain: 'one row per person and conviction',
    child: 'person_id',
    usualName: 'ssd_cla_convictions.csv',
    columns: [
      text('clac_cla_conviction_id', 'cla_conviction_id', 'Id of the conviction.'),
      text('clac_person_id', 'person_id', 'The child, as in the person table.', { ...key, unknowns: ['-1'] }),
      day('clac_cla_conviction_date', 'cla_conviction_date', 'The day of the offence.', key),
      text('clac_cla_conviction_offence', 'cla_conviction_offence', 'The offence.')
    ]
  },
  {
    name: 'sdq_scores',
    title: 'Strengths and difficulties',
    grain: 'one row per person and questionnaire',
    child: 'person_id',
    usualName: 'ssd_sdq_scores.csv',
    columns: [
      text('csdq_table_id', 'table_id', 'Id of the row.'),
      text('csdq_person_id', 'person_id', 'The child, as in the person table.', { ...key, unknowns: ['-1'] }),
      day('csdq_sdq_completed_date', 'sdq_completed_date', 'The day it was completed.', present),
      code('csdq_sdq_reason', 'sdq_reason', sdqReason, 'Why there is no score.'),
      integer('csdq_sdq_score', 'sdq_score', 'The score, 0 to 40.', present)
    ]
  }
]
