import type { CodeSet } from '../../domain/code-set.js'

/** The kinds of disability of the census; a child may have several. Source: children in need census guide. */
export const disability: CodeSet = {
  id: 'disability',
  title: 'Disability',
  codes: [
    { code: 'NONE', label: 'No disability' },
    { code: 'MOB', label: 'Mobility' },
    { code: 'HAND', label: 'Hand function' },
    { code: 'PC', label: 'Personal care' },
    { code: 'INC', label: 'Incontinence' },
    { code: 'COMM', label: 'Communication' },
    { code: 'LD', label: 'Learning' },
    { code: 'HEAR', label: 'Hearing' },
    { code: 'VIS', label: 'Vision' },
    { code: 'BEH', label: 'Behaviour' },
    { code: 'CON', label: 'Consciousness' },
    { code: 'AUT', label: 'Autism', spellings: ['Diagnosed with autism or Asperger syndrome'] },
    { code: 'DDA', label: 'Other', spellings: ['Other disability'] }
  ]
}
