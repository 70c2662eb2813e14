import { accom } from '../code-sets/accom.js'
import { activity } from '../code-sets/activity.js'
import { inTouch } from '../code-sets/in-touch.js'
import { sdqReason } from '../code-sets/sdq-reason.js'
import { zeroOne } from '../code-sets/zero-one.js'
import { code, integer, key, present } from '../column.js'
import type { Table } from '../source.js'
import { child, dob } from './child.js'

/** How children and care leavers fared in the year. */
export const outcomeTables: readonly Table[] = [
  {
    name: 'oc2',
    title: 'Outcomes (OC2)',
    grain: 'one row per child looked after for 12 months at 31 March',
    child: 'child',
    usualName: 'oc2.csv',
    xml: { row: 'CHILD/HEADER/OC2' },
    columns: [
      child,
      dob,
      integer('SDQ_SCORE', 'sdq_score', 'Strengths and difficulties score, 0 to 40.', present),
      code('SDQ_REASON', 'sdq_reason', sdqReason, 'Why there is no score.'),
      code('CONVICTED', 'convicted', zeroOne, 'Convicted, or cautioned, in the year.', present),
      code('HEALTH_CHECK', 'health_check', zeroOne, 'Health surveillance up to date; asked for under fives.'),
      code('IMMUNISATIONS', 'immunisations', zeroOne, 'Immunisations up to date.'),
      code('TEETH_CHECK', 'teeth_check', zeroOne, 'Teeth checked in the year.'),
      code('HEALTH_ASSESSMENT', 'health_assessment', zeroOne, 'Health assessed in the year.'),
      code('SUBSTANCE_MISUSE', 'substance_misuse', zeroOne, 'Known to misuse substances.'),
      code('INTERVENTION_RECEIVED', 'intervention_received', zeroOne, 'Received help for substance misuse.'),
      code('INTERVENTION_OFFERED', 'intervention_offered', zeroOne, 'Offered help for substance misuse but refused it.')
    ]
  },
  {
    name: 'oc3',
    title: 'Care leavers (OC3)',
    grain: 'one row per care leaver with a 17th to 21st birthday in the year',
    child: 'child',
    usualName: 'oc3.csv',
    xml: { row: 'CHILD/HEADER', when: 'IN_TOUCH' },
    columns: [
      child,
      dob,
      code('IN_TOUCH', 'in_touch', inTouch, 'Whether the council was in touch around the birthday.', key),
      code('ACTIV', 'activ', activity, 'Education, employment or training.', key),
      code('ACCOM', 'accom', accom, 'Where the young person lived, and whether it was suitable.', key)
    ]
  }
]
