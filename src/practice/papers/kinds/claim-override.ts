import { kind } from '../../kind.js'
import { short } from '../../short.js'

export default kind({
  id: 'claim-override',
  one: 'Override of a claim',
  many: 'Overrides of claims',
  path: 'claim-overrides',
  what: 'That a claim which the figures do not bear out, or a paper without a heading that its body asks for, may stand all the same, by whose decision and why. The reason is printed in the paper’s record.',
  see: 'see-drafts',
  change: 'publish-papers',
  isMade: true,
  isFixed: true,
  fields: {
    paper: { as: 'item', kind: 'paper', label: 'Paper', required: true },
    // It may tell a figure that officers alone are shown.
    claim: { as: 'line', label: 'Claim, and what the figures say', required: true, notSafe: true },
    reason: { as: 'words', label: 'Why it may stand', hint: 'Name no child here', required: true, most: 1_000 }
  },
  partOf: 'paper',
  list: { columns: ['paper'], filters: ['paper'] },
  name: ({ reason }) => short(reason ?? '', 100),
  sort: ({ claim }) => short(claim ?? '', 200)
})
