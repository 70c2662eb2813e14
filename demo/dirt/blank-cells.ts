import { someLines, type Trouble } from './trouble.js'

const MAY_BE_BLANK = [
  'ETHNIC',
  'UPN',
  'HOME_POST',
  'PL_POST',
  'URN',
  'SDQ_SCORE',
  'Ethnicity',
  'Allocated Worker',
  'Allocated Team',
  'Placement postcode',
  'pers_ethnicity',
  'invo_professional_team',
  'clar_cla_review_participation',
  'cine_referral_source_code'
]

/** Cells that should be filled and are not: about 1 in 300 of some columns. */
export const blankCells: Trouble = {
  id: 'blank-cells',
  befalls: ['ssda903', 'annex_a', 'ssd'],
  spoil: ({ sheets }, random) => {
    for (const { lines, headers } of sheets) {
      for (const header of headers) {
        if (MAY_BE_BLANK.includes(header)) for (const line of someLines(lines, 0.003, random)) line[header] = ''
      }
    }
  }
}
