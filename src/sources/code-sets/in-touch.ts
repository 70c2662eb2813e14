import type { CodeSet } from '../../domain/code-set.js'

/** Whether the council was in touch with a care leaver. Source: SSDA903 collection guide. */
export const inTouch: CodeSet = {
  id: 'in_touch',
  title: 'In touch',
  codes: [
    { code: 'YES', label: 'In touch', spellings: ['Y', 'Yes - in touch'] },
    { code: 'NO', label: 'Not in touch', spellings: ['N', 'No - not in touch'] },
    { code: 'DIED', label: 'Died after leaving care' },
    { code: 'REFU', label: 'Young person refuses contact', spellings: ['No, refuses contact', 'Refuses contact'] },
    { code: 'NREQ', label: 'Young person no longer requires services', spellings: ['No, service no longer required'] },
    {
      code: 'RHOM',
      label:
        'Returned to live with parents or someone with parental responsibility for a continuous period of 6 months or more',
      spellings: ['No, returned home for more than 6 months']
    }
  ]
}
