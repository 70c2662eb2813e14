import type { CodeSet } from '../../domain/code-set.js'

/** How the adopters of a child stand to each other. Source: SSDA903 collection guide. */
export const lsAdoptr: CodeSet = {
  id: 'ls_adoptr',
  title: 'Legal status of adopters',
  codes: [
    { code: 'L0', label: 'Single adopter' },
    { code: 'L11', label: 'Different gender married couple' },
    { code: 'L12', label: 'Same gender married couple' },
    { code: 'L2', label: 'Civil partnership couple' },
    { code: 'L3', label: 'Different gender unmarried couple' },
    { code: 'L4', label: 'Same gender couple not married or in a civil partnership' }
  ]
}
