import { sheetOf, type Trouble } from './trouble.js'

/** Three children a year who have only a series of short breaks (V4), which no figure counts. */
export const shortBreaks: Trouble = {
  id: 'short-breaks',
  befalls: ['ssda903'],
  spoil: (draft, random) => {
    const header = sheetOf(draft, 'header')
    const episodes = sheetOf(draft, 'episodes')
    const year = draft.period.slice(0, 4)
    if (header === undefined || episodes === undefined) return
    for (let number = 1; number <= 3; number++) {
      const CHILD = `9${year}${number}${random.between(10, 99)}`
      const SEX = Number(year) >= 2024 ? random.pick(['M', 'F']) : random.pick(['1', '2'])
      header.lines.push({
        CHILD,
        SEX,
        DOB: `0${number}/06/${Number(year) - random.between(7, 15)}`,
        ETHNIC: 'WBRI',
        UPN: 'UN5'
      })
      episodes.lines.push({
        CHILD,
        DECOM: `1${number}/07/${year}`,
        RNE: 'S',
        LS: 'V4',
        CIN: 'N2',
        PLACE: 'U6',
        PLACE_PROVIDER: 'PR1',
        DEC: `2${number}/07/${year}`,
        REC: 'E4A',
        HOME_POST: episodes.lines[0]!.HOME_POST ?? '',
        PL_POST: episodes.lines[0]!.PL_POST ?? '',
        URN: episodes.lines[0]!.URN ?? ''
      })
    }
  }
}
