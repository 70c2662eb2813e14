import type { CodeSet } from '../../domain/code-set.js'

/** The order or agreement a child is looked after under. Source: SSDA903 collection guide. */
export const legalStatus: CodeSet = {
  id: 'legal_status',
  title: 'Legal status',
  codes: [
    { code: 'C1', label: 'Interim care order', spellings: ['ICO'] },
    { code: 'C2', label: 'Full care order', spellings: ['FCO', 'Care order'] },
    { code: 'D1', label: 'Freeing order granted', spellings: ['Freeing order granted (historic)'] },
    { code: 'E1', label: 'Placement order granted', spellings: ['Placement order'] },
    {
      code: 'V2',
      label: 'Single period of accommodation under section 20 (Children Act 1989)',
      spellings: ['Single period of accommodation under s20', 'Section 20', 'S20']
    },
    {
      code: 'V3',
      label: 'Accommodated under an agreed series of short-term breaks, when individual episodes of care are recorded',
      spellings: ['Accommodated under an agreed series of short-term breaks (episodes)']
    },
    {
      code: 'V4',
      label:
        'Accommodated under an agreed series of short-term breaks, when agreements are recorded (not individual episodes)',
      spellings: ['Accommodated under an agreed series of short-term breaks (agreements)']
    },
    {
      code: 'L1',
      label: 'Under police protection and in local authority accommodation',
      spellings: ['Under police protection, in LA accommodation']
    },
    { code: 'L2', label: 'Emergency protection order (EPO)', spellings: ['Emergency protection order', 'EPO'] },
    {
      code: 'L3',
      label: 'Under child assessment order and in local authority accommodation',
      spellings: ['Under child assessment order, in LA accommodation']
    },
    {
      code: 'J1',
      label: 'Remanded to local authority accommodation or to youth detention accommodation',
      spellings: ['On remand or committed for trial/sentence, in LA accommodation or youth detention accommodation']
    },
    {
      code: 'J2',
      label:
        'Placed in local authority accommodation under the Police and Criminal Evidence Act 1984, including secure accommodation',
      spellings: ['Detained in LA accommodation under PACE']
    },
    {
      code: 'J3',
      label: 'Sentenced to Youth Rehabilitation Order with residence or intensive fostering requirement',
      spellings: ['Sentenced to a youth rehabilitation order with residence/intensive fostering requirement']
    }
  ]
}
