import type { CodeSet } from '../../domain/code-set.js'

/** An answer kept as Y, N or U, however the source spells it. Source: Ofsted's child-level data guidance (Annex A). */
export const yesNoUnknown: CodeSet = {
  id: 'yes_no_unknown',
  title: 'Yes, no or unknown',
  codes: [
    { code: 'Y', label: 'Yes', spellings: ['True', '1'] },
    { code: 'N', label: 'No', spellings: ['False', '0'] },
    { code: 'U', label: 'Unknown', spellings: ['Not known', 'Not recorded'] }
  ]
}
