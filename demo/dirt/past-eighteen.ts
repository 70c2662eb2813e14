import { sheetOf, type Trouble } from './trouble.js'

/** A young person who left at 18 and is still shown as looked after, with the placement they had. */
export const pastEighteen: Trouble = {
  id: 'past-eighteen',
  befalls: ['annex_a'],
  spoil: (draft, random) => {
    const adult =
      sheetOf(draft, 'children_in_care')?.lines.filter(
        line => Number(line['Age of Child (Years)']) >= 18 && line['Date Ceased to be Looked After']
      ) ?? []
    if (adult.length > 0)
      Object.assign(random.pick(adult), {
        'Date Ceased to be Looked After': '',
        'Reason Ceased to be Looked After': ''
      })
  }
}
