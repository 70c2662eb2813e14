import { disability } from '../code-sets/disability.js'
import { ethnicity } from '../code-sets/ethnicity.js'
import { sex } from '../code-sets/sex.js'
import { upnMissing } from '../code-sets/upn-missing.js'
import { code, day, integer, key, moment, text } from '../column.js'
import type { Column, Table } from '../source.js'

/** The child's id, given once in the file and repeated on every row. */
export const child: Column = text('LAchildID', 'child', "The council's own id of the child.", key)

/** Which of the child's CINdetails a row hangs under, from 0. */
export const cinDetailsNo: Column = integer(
  'CINdetailsNo',
  'cin_details_no',
  "Which of the child's spells in need this is, counted from 0 in the order of the file."
)

/** The census itself and the children in it. */
export const childTables: readonly Table[] = [
  {
    name: 'header',
    title: 'Census header',
    grain: 'one row per census file',
    within: ['reference_date'],
    usualName: 'Header',
    xml: { row: 'Header' },
    columns: [
      text('Collection', 'collection', 'CIN.'),
      integer('Year', 'year', 'The calendar year the census year ends in.'),
      day('ReferenceDate', 'reference_date', 'The last day of the census year, 31 March.', { filled: true }),
      text('SourceLevel', 'source_level', 'L, a local authority.'),
      text('LEA', 'lea', "The council's three-figure code."),
      text('SoftwareCode', 'software_code', 'The software that wrote the file.'),
      text('Release', 'release', 'Its release.'),
      text('SerialNo', 'serial_no', 'Which writing of the file this is.'),
      moment('DateTime', 'written_at', 'When the file was written.')
    ]
  },
  {
    name: 'child',
    title: 'Children',
    grain: 'one row per child',
    child: 'child',
    usualName: 'ChildIdentifiers',
    xml: { row: 'Children/Child' },
    columns: [
      child,
      text('UPN', 'upn', 'Unique pupil number.'),
      text('FormerUPN', 'former_upn', 'Unique pupil number before this one.'),
      code('UPNunknown', 'upn_unknown', upnMissing, 'Why there is no unique pupil number.'),
      day('PersonBirthDate', 'date_of_birth', 'The date of birth; blank before birth.'),
      day('ExpectedPersonBirthDate', 'expected_date_of_birth', 'The day a child not yet born is expected.', {
        ahead: true
      }),
      code('Sex', 'sex', sex, "The child's sex.", {
        filled: true,
        headers: ['GenderCurrent'],
        trap: 'GenderCurrent, with 1, 2, 0 and 9, until 2023-24.'
      }),
      day('PersonDeathDate', 'date_of_death', 'The day the child died.'),
      code('Ethnicity', 'ethnicity', ethnicity, "The child's ethnicity.", { filled: true })
    ]
  },
  {
    name: 'disabilities',
    title: 'Disabilities',
    grain: 'one row per child and kind of disability',
    child: 'child',
    usualName: 'Disabilities',
    xml: { row: 'Children/Child/ChildCharacteristics/Disabilities/Disability' },
    columns: [
      child,
      code('Disability', 'disability', disability, 'A kind of disability; NONE where the child has none.', key)
    ]
  }
]
