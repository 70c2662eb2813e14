import type { CodeSet } from '../../domain/code-set.js'

/** Who provides a placement. Source: SSDA903 collection guide. */
export const placementProvider: CodeSet = {
  id: 'placement_provider',
  title: 'Placement provider',
  codes: [
    {
      code: 'PR0',
      label: 'Parent(s) or other person(s) with parental responsibility',
      spellings: ['Parent(s) or other person with PR']
    },
    {
      code: 'PR1',
      label:
        'Own provision (by the local authority), including a regional adoption agency where the responsible authority is the host',
      spellings: ['Own provision (LA)', 'Own provision']
    },
    {
      code: 'PR2',
      label:
        'Other local authority provision, including a regional adoption agency where another authority is the host',
      spellings: ['Other LA provision']
    },
    { code: 'PR3', label: 'Other public provision (for example, an NHS trust)', spellings: ['Other public provision'] },
    { code: 'PR4', label: 'Private provision', spellings: ['Private'] },
    { code: 'PR5', label: 'Voluntary/third sector provision', spellings: ['Voluntary/third sector', 'Voluntary'] }
  ]
}
