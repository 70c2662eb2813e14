import type { ReturnChild } from '../return/return-child.js'
import type { RowOf } from '../return/return-table.js'
import { rowRule, type Ssda903Shapes } from '../return/ssda903-return.js'
import type { Rule } from '../rule.js'

type HeaderRow = RowOf<Ssda903Shapes['Header']>
type Dated = 'AD1' | 'PlacedAdoption' | 'Missing' | 'OC2' | 'OC3' | 'PrevPerm' | 'Reviews' | 'UASC'

/** Whether a value differs from the one in a Header row of the same child; a blank or unreadable one differs from nothing. */
export function differsFromHeader<C extends 'DOB' | 'SEX'>(
  child: ReturnChild & { readonly Header: readonly HeaderRow[] },
  column: C,
  value: HeaderRow[C]
): boolean {
  if (!isKnown(value)) return false
  const inHeader = child.once(
    `${column} in Header`,
    () => new Set(child.Header.map(header => header[column]).filter(isKnown))
  )
  return inHeader.size > 1 || (inHeader.size === 1 && !inHeader.has(value))
}

/** The rule that each row of a table is of a child in Header. */
export function mustBeInHeader(code: string, table: Dated | 'Episodes'): Rule {
  return rowRule({
    code,
    message: `This row of ${table} is of a child who is not in Header. Put the child into Header, mend the child's id (CHILD), or take the row out.`,
    fields: ['CHILD'],
    each: table,
    needs: ['Header'],
    // A row whose CHILD is not in Header.
    breaks: (_, { Header }) => Header.length === 0,
    examples: [
      {
        title: 'a child in Header, a child not in it, and no child at all',
        given: {
          Header: `
              | CHILD | DOB
              | one   | 01/05/2015`,
          [table]: `
              | CHILD | DOB
              | one   | 01/05/2015
            ✗ | two   | 01/05/2015
              | ONE   | 01/05/2015
            ✗ |       | 01/05/2015`
        }
      }
    ]
  })
}

/** The rule that the day of birth in each row of a table is the one in Header. */
export function mustHaveBirthInHeader(code: string, table: Dated): Rule {
  return rowRule({
    code,
    message: `The day of birth (DOB) in this row of ${table} is not the one in the child's Header row. Make the two the same.`,
    fields: ['DOB'],
    each: table,
    needs: ['Header'],
    // A row whose DOB differs from the Header DOB of the same child, both being days.
    breaks: ({ DOB }, child) => differsFromHeader(child, 'DOB', DOB),
    examples: [
      {
        title: 'the same day in another form, another day, a blank one and no day of the calendar',
        given: {
          Header: `
              | CHILD | DOB
              | one   | 01/05/2015
              | two   |
              | three | 31/02/2015`,
          [table]: `
              | CHILD | DOB
              | one   | 2015-05-01
            ✗ | one   | 02/05/2015
              | one   |
              | one   | 31/02/2015
              | two   | 01/05/2015
              | three | 01/05/2015
              | four  | 01/05/2015`
        }
      },
      {
        title: 'of two Header rows with different days, one must differ',
        given: {
          Header: `
              | CHILD | DOB
              | one   | 01/05/2015
              | one   | 02/05/2015
              | two   | 01/05/2015
              | two   | 01/05/2015
              | two   |`,
          [table]: `
              | CHILD | DOB
            ✗ | one   | 01/05/2015
              | two   | 01/05/2015`
        }
      }
    ]
  })
}

function isKnown(value: string | number | null): boolean {
  return value !== null && !Number.isNaN(value)
}
