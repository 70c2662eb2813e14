import { someLines, type Trouble } from './trouble.js'

const JUNK: Readonly<Record<string, readonly string[]>> = {
  ETHNIC: ['XXXX', 'WB'],
  REVIEW_CODE: ['PN9', 'Y'],
  ACTIV: ['E5'],
  REASON_PLACE_CHANGE: ['MOVED'],
  'Primary Need Code': ['PSRMEM - Support with memory and cognition'],
  'Contact Source': ['Councillor', 'Ambulance'],
  'Case Status': ['CS Assessment Updated'],
  "Was the child assessed as requiring LA children's social care support?": ['CS Assessment Updated'],
  'Allocated Worker': ['#N/A'],
  invo_professional_id: ['-1'],
  cont_contact_source_code: ['POL'],
  cine_cin_primary_need_code: ['N10'],
  pers_ethnicity: ['White']
}

/** A word or code that is in no list, such as a spreadsheet's #N/A: about 1 cell in 500 of some columns. */
export const junkCodes: Trouble = {
  id: 'junk-codes',
  befalls: ['ssda903', 'annex_a', 'ssd'],
  spoil: ({ sheets }, random) => {
    for (const { lines, headers } of sheets) {
      for (const header of headers) {
        const junk = JUNK[header]
        if (junk !== undefined) for (const line of someLines(lines, 0.002, random)) line[header] = random.pick(junk)
      }
    }
  }
}
