import type { CodeSet } from '../../domain/code-set.js'

/** Sex as the returns hold it; SSDA903 and the census wrote 1 and 2 until 2023-24. Source: SSDA903 collection guide. */
export const sex: CodeSet = {
  id: 'sex',
  title: 'Sex',
  codes: [
    { code: 'M', label: 'Male', spellings: ['1', 'Boy'] },
    { code: 'F', label: 'Female', spellings: ['2', 'Girl'] },
    {
      code: 'U',
      label: 'Unknown',
      spellings: [
        '0',
        '9',
        'Not stated/recorded',
        'Not stated/recorded (or unborn)',
        'Not stated',
        'Not recorded',
        'Not known',
        'Unborn',
        'Indeterminate'
      ]
    },
    { code: 'N', label: 'Neither' }
  ]
}
