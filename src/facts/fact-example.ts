/**
 * What a fact makes of a few records, as small tables drawn with `|` between cells under a line of column names; a
 * blank cell is null. Records are numbered from 0 as they are drawn.
 */
export interface FactExample {
  /** The sentence that the example shows to be true. */
  readonly title: string
  /** The loads in force: `load_no | source | first_day | last_day`. */
  readonly loads: string
  /** The records, by relation (`ssda903_episodes`), each with its `load_no`. */
  readonly given: Readonly<Record<string, string>>
  /** Every row of the fact, in the columns drawn. */
  readonly gives: string
}

/** Declares the examples of a fact; gives them back unchanged. */
export function factExamples(examples: readonly FactExample[]): readonly FactExample[] {
  return examples
}

/** Loads of an example: the return of 2023-24. */
export const ONE_RETURN = `
  load_no | source  | first_day  | last_day
  1       | ssda903 | 2023-04-01 | 2024-03-31`

/** Loads of an example: the returns of 2023-24 and 2024-25. */
export const TWO_RETURNS = `${ONE_RETURN}
  2       | ssda903 | 2024-04-01 | 2025-03-31`

/** Loads of an example: Annex A as at 30 June 2024. */
export const ONE_ANNEX_A = `
  load_no | source  | first_day  | last_day
  1       | annex_a | 2024-01-01 | 2024-06-30`

/** Loads of an example: the Standard Safeguarding Dataset of the six years to 30 June 2024. */
export const ONE_SSD = `
  load_no | source | first_day  | last_day
  1       | ssd    | 2018-07-01 | 2024-06-30`

/** People of the Standard Safeguarding Dataset, of whom nothing but their ids is told, by load. @example people({ 1: 'a', 2: 'a b' }) */
export function people(ids: Readonly<Record<number, string>>): string {
  const rows = Object.entries(ids).flatMap(([load, told]) => told.split(' ').map(id => `${load} | ${id}`))
  return ['load_no | person_id', ...rows].join('\n')
}

/** An event of the Standard Safeguarding Dataset as a fact keeps it. */
interface DatedEvent {
  readonly relation: string
  /** The record's column that holds its day, and the fact's. */
  readonly recorded: string
  readonly day: string
  /** Another column the record must hold, and its value. */
  readonly also?: { readonly column: string; readonly value: string }
}

/** What every fact of dated events shows: whose an event is when two children have one id, and which extract tells it. */
export function datedEventExamples({ relation, recorded, day, also }: DatedEvent): readonly FactExample[] {
  const more = also ?? { column: 'row_no', value: '0' }
  return [
    {
      title: 'of two children of one id the younger has what happened from birth on, the elder what happened before',
      loads: ONE_SSD,
      given: {
        ssd_person: `
          load_no | person_id | dob
          1       | a         | 2004-05-05
          1       | a         | 2023-05-05`,
        [relation]: `
          load_no | person_id | ${recorded} | ${more.column}
          1       | a         | 2023-05-04  | ${more.value}
          1       | a         | 2023-05-05  | ${more.value}`
      },
      gives: `
        child_id | ${day}
        a        | 2023-05-04
        a~2      | 2023-05-05`
    },
    {
      title: 'a later extract tells all of its years anew; what came before them is kept from the one before',
      loads: `${ONE_SSD}
        2        | ssd    | 2018-08-01 | 2024-07-31`,
      given: {
        ssd_person: people({ 1: 'a', 2: 'a' }),
        [relation]: `
          load_no | person_id | ${recorded} | ${more.column}
          1       | a         | 2018-07-31  | ${more.value}
          1       | a         | 2018-08-01  | ${more.value}
          2       | a         | 2024-05-01  | ${more.value}`
      },
      gives: `
        child_id | ${day}
        a        | 2018-07-31
        a        | 2024-05-01`
    }
  ]
}

/** What every fact of states shows: a state belongs to the child the id stood for on the last day of the load. */
export function stateExample(relation: string, column: string, value: string, gives: string): FactExample {
  return {
    title: 'of two children of one id, a record without a date of birth is the younger’s once born by the last day',
    loads: ONE_RETURN,
    given: {
      ssda903_header: `
        load_no | child | dob
        1       | a     | 2005-05-05
        1       | a     | 2024-03-31
        1       | b     | 2005-05-05
        1       | b     | 2024-04-01`,
      [relation]: `
        load_no | child | ${column}
        1       | a     | ${value}
        1       | b     | ${value}`
    },
    gives
  }
}
