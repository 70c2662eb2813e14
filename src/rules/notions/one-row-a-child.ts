import { rowRule } from '../return/ssda903-return.js'
import type { Rule } from '../rule.js'

/** The rule that a table holds no more than one row of a child. */
export function mustBeOnlyRow(code: string, table: 'AD1' | 'Header' | 'OC2' | 'OC3' | 'PrevPerm' | 'UASC'): Rule {
  return rowRule({
    code,
    message: `This child (CHILD) has more than one row in ${table}. Keep the right one and take the others out.`,
    fields: ['CHILD'],
    each: table,
    // Every row of a CHILD that has more than one.
    breaks: ({ previous, next }) => previous !== null || next !== null,
    examples: [
      {
        title: 'a child with three rows, a child with one, and rows without a child',
        given: {
          [table]: `
            | CHILD
          ✗ | one
            | two
          ✗ | one
          ✗ | ONE
            |
            |`
        }
      }
    ]
  })
}
