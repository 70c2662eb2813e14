import { kind } from '../../kind.js'

export default kind({
  id: 'claim-override',
  one: 'Override of a claim',
  many: 'Overrides of claims',
  path: 'claim-overrides',
  what: 'That a claim which the figures do not bear out may stand all the same, by whose decision and why. The reason is printed in the paper’s record.',
  see: 'see-drafts',
  change: 'publish-papers',
  isMade: true,
  isFixed: true,
  fields: {
    paper: { as: 'item', kind: 'paper', label: 'Paper', required: true },
    claim: { as: 'line', label: 'Claim', required: true },
    reason: { as: 'words', label: 'Why it may stand', hint: 'Name no child here', required: true, most: 1_000 }
  },
  partOf: 'paper',
  list: { columns: ['paper', 'reason'], filters: ['paper'] },
  name: ({ claim }) => claim ?? '',
  sort: ({ claim }) => claim ?? ''
})
