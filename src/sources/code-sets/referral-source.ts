import type { CodeSet } from '../../domain/code-set.js'

/** Who made a contact or a referral. Source: children in need census guide. */
export const referralSource: CodeSet = {
  id: 'referral_source',
  title: 'Source of contact or referral',
  codes: [
    { code: '1A', label: 'Individual - family member, relative or carer' },
    { code: '1B', label: 'Individual - acquaintance (including neighbours and child minders)' },
    { code: '1C', label: 'Individual - self', spellings: ['Self'] },
    { code: '1D', label: 'Individual - other (including strangers)' },
    { code: '2A', label: 'Schools', spellings: ['School'] },
    { code: '2B', label: 'Education services' },
    {
      code: '3A',
      label: 'Health services - GP',
      spellings: ['HEALTH SERVICES – general practitioner (GP)', 'GP', 'Health services - general practitioner']
    },
    { code: '3B', label: 'Health services - health visitor', spellings: ['Health visitor'] },
    { code: '3C', label: 'Health services - school nurse', spellings: ['School nurse'] },
    { code: '3D', label: 'Health services - other primary health services' },
    {
      code: '3E',
      label: 'Health services - A&E',
      spellings: ['HEALTH SERVICES – A&E (accident and emergency department)', 'A&E']
    },
    {
      code: '3F',
      label: 'Health services - other (e.g. hospice)',
      spellings: ['HEALTH SERVICES – other (for example hospice)']
    },
    {
      code: '4',
      label: 'Housing (LA housing or housing association)',
      spellings: ['HOUSING - local authority housing or housing association', 'Housing']
    },
    {
      code: '5A',
      label: 'LA services - social care',
      spellings: ['LA SERVICES – social care for example adults social care services', 'Social care']
    },
    {
      code: '5B',
      label: 'LA services - other internal',
      spellings: [
        'LA SERVICES – other internal (department other than social care in local authorities, for example, youth offending (excluding housing))'
      ]
    },
    {
      code: '5C',
      label: 'LA services - external (e.g. another LA)',
      spellings: ['LA SERVICES – external, for example, from another local authority’s adults social care services']
    },
    { code: '5D', label: 'LA services - early help', spellings: ['Early help'] },
    { code: '6', label: 'Police' },
    {
      code: '7',
      label: 'Other legal agency (courts, probation, immigration, CAFCASS, prison)',
      spellings: [
        'OTHER LEGAL AGENCY – including courts, probation, immigration, CAFCASS (Children and Family Court Advisory and Support Service) or prison',
        'Other legal agency'
      ]
    },
    {
      code: '8',
      label: 'Other',
      spellings: ['OTHER – including children’s centres, independent agency providers or voluntary organisations']
    },
    { code: '9', label: 'Anonymous' },
    { code: '10', label: 'Unknown' }
  ]
}
