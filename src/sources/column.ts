import type { CodeSet } from '../domain/code-set.js'
import type { Column, ColumnType } from './source.js'

type More = Partial<Pick<Column, 'required' | 'filled' | 'headers' | 'trap' | 'unknowns' | 'ahead' | 'since' | 'until'>>
type AddColumn = (name: string, field: string, meaning: string, more?: More) => Column

/** A column every file of the table has and every row fills. */
export const key = { required: true, filled: true } as const

/** A column every file of the table has; a row may leave it blank. */
export const present = { required: true } as const

/** A column of free text. */
export const text: AddColumn = columnOf('text')

/** A column of whole days. */
export const day: AddColumn = columnOf('day')

/** A column of days whose parts may be unknown, written `zz`. */
export const partialDay: AddColumn = columnOf('partial_day')

/** A column of days with a time. */
export const moment: AddColumn = columnOf('moment')

/** A column of whole numbers. */
export const integer: AddColumn = columnOf('integer')

/** A column of numbers. */
export const number: AddColumn = columnOf('number')

/** A column of postcodes. */
export const postcode: AddColumn = columnOf('postcode')

/** A column of codes, kept as the code whatever its spelling. */
export function code(name: string, field: string, codes: CodeSet, meaning: string, more: More = {}): Column {
  return { name, field, type: 'code', codes, meaning, ...more }
}

function columnOf(type: ColumnType): AddColumn {
  return (name, field, meaning, more = {}) => ({ name, field, type, meaning, ...more })
}
