import { sheetOf, someLines, type Trouble } from './trouble.js'

/** The pupil number of one child given to another too, as when a sibling's form is copied: about 1 child in 150. */
export const sharedPupilNumbers: Trouble = {
  id: 'shared-pupil-numbers',
  befalls: ['ssda903'],
  spoil: (draft, random) => {
    const children = sheetOf(draft, 'header')?.lines ?? []
    const numbered = children.filter(line => line.UPN!.length > 3)
    if (numbered.length > 0)
      for (const line of someLines(children, 0.007, random)) line.UPN = random.pick(numbered).UPN!
  }
}
