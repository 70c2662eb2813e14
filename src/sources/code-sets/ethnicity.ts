import type { CodeSet } from '../../domain/code-set.js'

/** The department's ethnicity codes; UNKNOWN is used by Annex A alone. Source: SSDA903 collection guide. */
export const ethnicity: CodeSet = {
  id: 'ethnicity',
  title: 'Ethnicity',
  codes: [
    { code: 'WBRI', label: 'White British', spellings: ['British'] },
    { code: 'WIRI', label: 'White Irish', spellings: ['Irish'] },
    { code: 'WOTH', label: 'Any other White background' },
    { code: 'WIRT', label: 'Traveller of Irish heritage' },
    { code: 'WROM', label: 'Gypsy/Roma', spellings: ['Gypsy', 'Roma', 'Gypsy or Roma'] },
    { code: 'MWBC', label: 'White and Black Caribbean', spellings: ['Mixed White and Black Caribbean'] },
    { code: 'MWBA', label: 'White and Black African', spellings: ['Mixed White and Black African'] },
    { code: 'MWAS', label: 'White and Asian', spellings: ['Mixed White and Asian'] },
    { code: 'MOTH', label: 'Any other Mixed background' },
    { code: 'AIND', label: 'Indian', spellings: ['Asian Indian'] },
    { code: 'APKN', label: 'Pakistani', spellings: ['Asian Pakistani'] },
    { code: 'ABAN', label: 'Bangladeshi', spellings: ['Asian Bangladeshi'] },
    { code: 'AOTH', label: 'Any other Asian background' },
    { code: 'BCRB', label: 'Caribbean', spellings: ['Black Caribbean'] },
    { code: 'BAFR', label: 'African', spellings: ['Black African'] },
    { code: 'BOTH', label: 'Any other Black background' },
    { code: 'CHNE', label: 'Chinese', spellings: ['CNHE'] },
    { code: 'OOTH', label: 'Any other ethnic group' },
    { code: 'REFU', label: 'Refused', spellings: ['Refused to say'] },
    { code: 'NOBT', label: 'Information not yet obtained', spellings: ['Not obtained', 'Not yet obtained'] },
    { code: 'UNKNOWN', label: 'Unknown' }
  ]
}
