import type { CodeSet } from '../../domain/code-set.js'

/** The sex of those who adopted a child. Source: SSDA903 collection guide. */
export const sexAdoptr: CodeSet = {
  id: 'sex_adoptr',
  title: 'Sex of adopters',
  codes: [
    { code: 'M1', label: 'Single male' },
    { code: 'F1', label: 'Single female' },
    { code: 'MM', label: 'Male couple' },
    { code: 'FF', label: 'Female couple' },
    { code: 'MF', label: 'Male/female couple' }
  ]
}
