import { ethnicity } from '../code-sets/ethnicity.js'
import { sex } from '../code-sets/sex.js'
import { zeroOne } from '../code-sets/zero-one.js'
import { code, day, key, present, text } from '../column.js'
import type { Column, Table } from '../source.js'

/** The child's id, as it stands in every table of the return. */
export const child: Column = text('CHILD', 'child', "The council's own id of the child.", {
  ...key,
  headers: ['CHILDID'],
  trap: 'Ids may be used again for another child; match on the date of birth as well.'
})

/** The child's date of birth, repeated in most tables of the return. */
export const dob: Column = day('DOB', 'dob', "The child's date of birth.", { filled: true })

/** Who the children of the return are. */
export const childTables: readonly Table[] = [
  {
    name: 'header',
    title: 'Header',
    grain: 'one row per child',
    child: 'child',
    usualName: 'header.csv',
    xml: { row: 'CHILD/HEADER' },
    columns: [
      child,
      code('SEX', 'sex', sex, "The child's sex.", { ...key, trap: '1 and 2 until 2023-24, M, F and U since.' }),
      { ...dob, required: true },
      code('ETHNIC', 'ethnic', ethnicity, "The child's ethnicity.", key),
      text('UPN', 'upn', 'Unique pupil number, or UN1 to UN5 where there is none.', {
        trap: 'Never an id to match on: it may be shared, wrong or missing.'
      }),
      code('MOTHER', 'mother', zeroOne, 'Whether the child is a mother.'),
      day('MC_DOB', 'mc_dob', "The date of birth of the mother's first child.")
    ]
  },
  {
    name: 'uasc',
    title: 'Unaccompanied asylum-seeking children',
    grain: 'one row per unaccompanied child',
    child: 'child',
    usualName: 'uasc.csv',
    xml: { row: 'CHILD/HEADER', when: 'UASC' },
    columns: [
      child,
      code('SEX', 'sex', sex, "The child's sex.", { filled: true }),
      dob,
      day('DUC', 'duc', 'The day the child stopped being unaccompanied and seeking asylum.', {
        ...present,
        ahead: true,
        trap: 'Often a day to come: the eighteenth birthday.'
      })
    ]
  }
]
