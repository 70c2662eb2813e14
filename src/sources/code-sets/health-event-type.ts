import type { CodeSet } from '../../domain/code-set.js'

/** What kind of health event happened, however a case system words it. Source: Sightline's model; the wordings are those of the Standard Safeguarding Dataset's guidance and common case systems. */
export const healthEventType: CodeSet = {
  id: 'health_event_type',
  title: 'Kind of health event',
  codes: [
    { code: 'iha', label: 'Initial health assessment', spellings: ['Initial health check', 'Initial medical'] },
    {
      code: 'rha',
      label: 'Review health assessment',
      spellings: ['Health assessment', 'Annual health assessment', 'Health assessment review', 'Review medical']
    },
    { code: 'dental', label: 'Dental check', spellings: ['Dental', 'Dentist', 'Dental check-up', 'Teeth check'] },
    { code: 'immunisations', label: 'Immunisation status', spellings: ['Immunisation', 'Immunisations'] },
    {
      code: 'health_surveillance',
      label: 'Under-5 development check',
      spellings: ['Health surveillance', 'Health surveillance check', 'Health surveillance checks', 'Development check']
    },
    { code: 'optician', label: 'Optician', spellings: ['Eye test', 'Optician check'] },
    { code: 'camhs', label: 'Child and adolescent mental health service', spellings: ['Mental health'] },
    { code: 'sdq', label: 'Strengths and difficulties questionnaire' }
  ]
}
