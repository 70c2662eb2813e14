import { addDays } from '../../src/domain/day.js'
import { fromBritish, toBritish } from './british-day.js'
import { sheetOf, type Trouble } from './trouble.js'

/** Two children a year whose date of birth is wrong throughout one return, and put right in the next. */
export const changedBirth: Trouble = {
  id: 'changed-birth',
  befalls: ['ssda903'],
  spoil: (draft, random) => {
    const open = sheetOf(draft, 'episodes')?.lines.filter(line => line.DEC === '' && line.RNE !== 'S') ?? []
    for (const { CHILD } of open.length > 1 ? [random.pick(open), random.pick(open)] : []) {
      for (const sheet of draft.sheets)
        for (const line of sheet.lines) {
          if (line.CHILD === CHILD && line.DOB) line.DOB = toBritish(addDays(fromBritish(line.DOB), -10))
        }
    }
  }
}
