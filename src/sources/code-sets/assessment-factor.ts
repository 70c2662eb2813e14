import type { CodeSet } from '../../domain/code-set.js'

/** What an assessment found; 18A and 19A gave way to 18B, 18C, 19B and 19C. Source: children in need census guide. */
export const assessmentFactor: CodeSet = {
  id: 'assessment_factor',
  title: 'Factor identified at assessment',
  codes: [
    { code: '1A', label: 'Alcohol misuse (child)' },
    { code: '1B', label: 'Alcohol misuse (parent/carer)' },
    { code: '1C', label: 'Alcohol misuse (other household member)' },
    { code: '2A', label: 'Drug misuse (child)' },
    { code: '2B', label: 'Drug misuse (parent/carer)' },
    { code: '2C', label: 'Drug misuse (other household member)' },
    { code: '3A', label: 'Domestic violence (child)' },
    { code: '3B', label: 'Domestic violence (parent/carer)' },
    { code: '3C', label: 'Domestic violence (other household member)' },
    { code: '4A', label: 'Mental health (child)' },
    { code: '4B', label: 'Mental health (parent/carer)' },
    { code: '4C', label: 'Mental health (other household member)' },
    { code: '5A', label: 'Learning disability (child)' },
    { code: '5B', label: 'Learning disability (parent/carer)' },
    { code: '5C', label: 'Learning disability (other household member)' },
    { code: '6A', label: 'Physical disability or illness (child)' },
    { code: '6B', label: 'Physical disability or illness (parent/carer)' },
    { code: '6C', label: 'Physical disability or illness (other household member)' },
    { code: '7A', label: 'Young carer' },
    { code: '8B', label: 'Privately fostered - overseas children who intend to return' },
    { code: '8C', label: 'Privately fostered - overseas children who intend to stay' },
    { code: '8D', label: 'Privately fostered - UK children in educational placements' },
    { code: '8E', label: 'Privately fostered - UK children making alternative family arrangements' },
    { code: '8F', label: 'Privately fostered - other' },
    { code: '9A', label: 'UASC' },
    { code: '10A', label: 'Missing' },
    { code: '11A', label: 'Child sexual exploitation' },
    { code: '12A', label: 'Trafficking (child)' },
    { code: '13A', label: 'Gangs' },
    { code: '14A', label: 'Socially unacceptable behaviour' },
    { code: '15A', label: 'Self-harm' },
    { code: '16A', label: 'Abuse or neglect – ‘NEGLECT’' },
    { code: '17A', label: 'Abuse or neglect – ‘EMOTIONAL ABUSE’' },
    { code: '18B', label: 'Abuse or neglect – ‘PHYSICAL ABUSE’ (child on child)' },
    { code: '18C', label: 'Abuse or neglect – ‘PHYSICAL ABUSE’ (adult on child)' },
    { code: '19B', label: 'Abuse or neglect – ‘SEXUAL ABUSE’ (child on child)' },
    { code: '19C', label: 'Abuse or neglect – ‘SEXUAL ABUSE’ (adult on child)' },
    { code: '20', label: 'Other' },
    {
      code: '21',
      label:
        'No factors identified - only use this if there is no evidence of any of the factors above and no further action is being taken'
    },
    { code: '22A', label: 'Female genital mutilation (FGM)' },
    { code: '23A', label: 'Abuse linked to faith or belief (child)' },
    { code: '24A', label: 'Child criminal exploitation' },
    { code: '18A', label: 'Abuse or neglect - physical abuse (replaced by 18B/18C)' },
    { code: '19A', label: 'Abuse or neglect - sexual abuse (replaced by 19B/19C)' }
  ]
}
