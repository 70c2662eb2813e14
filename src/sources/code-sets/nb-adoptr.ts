import type { CodeSet } from '../../domain/code-set.js'

/** How many adopted a child. Source: SSDA903 collection guide. */
export const nbAdoptr: CodeSet = {
  id: 'nb_adoptr',
  title: 'Number of adopters',
  codes: [
    { code: '1', label: 'One adopter', spellings: ['One'] },
    { code: '2', label: 'Two adopters', spellings: ['Two'] }
  ]
}
