import type { Random } from '../random.js'
import { ageWords } from './age-words.js'
import { blankCells } from './blank-cells.js'
import { changedBirth } from './changed-birth.js'
import { decimalIds } from './decimal-ids.js'
import { dummyDays } from './dummy-days.js'
import { duplicateRows } from './duplicate-rows.js'
import { fileShapes } from './file-shapes.js'
import { gapsInCare } from './gaps-in-care.js'
import { hardBlanks } from './hard-blanks.js'
import { headerVariants } from './header-variants.js'
import { impossibleOrder } from './impossible-order.js'
import { junkCodes } from './junk-codes.js'
import { junkPostcodes } from './junk-postcodes.js'
import { lateEntry } from './late-entry.js'
import { leftOutColumns } from './left-out-columns.js'
import { lostIds } from './lost-ids.js'
import { misspeltAuthorities } from './misspelt-authorities.js'
import { mixedDays } from './mixed-days.js'
import { openEpisodes } from './open-episodes.js'
import { overlappingEpisodes } from './overlapping-episodes.js'
import { pastEighteen } from './past-eighteen.js'
import { sentinels } from './sentinels.js'
import { sharedPupilNumbers } from './shared-pupil-numbers.js'
import { sheetNames } from './sheet-names.js'
import { shortBreaks } from './short-breaks.js'
import { titleLines } from './title-lines.js'
import type { Draft, Trouble } from './trouble.js'
import { unreadableDays } from './unreadable-days.js'

/** The troubles of real data, in the order they befall a draft: of facts first, then of cells, then of the file's shape. */
export const troubles: readonly Trouble[] = [
  shortBreaks,
  changedBirth,
  overlappingEpisodes,
  gapsInCare,
  openEpisodes,
  lateEntry,
  pastEighteen,
  impossibleOrder,
  duplicateRows,
  sharedPupilNumbers,
  junkCodes,
  blankCells,
  junkPostcodes,
  hardBlanks,
  misspeltAuthorities,
  sentinels,
  dummyDays,
  ageWords,
  mixedDays,
  decimalIds,
  lostIds,
  unreadableDays,
  leftOutColumns,
  headerVariants,
  sheetNames,
  titleLines,
  fileShapes
]

/** Spoils a draft as real data is spoiled. Each trouble has chance of its own, so that adding one moves no other. */
export function spoil(draft: Draft, random: Random): void {
  for (const trouble of troubles) {
    if (trouble.befalls.includes(draft.source))
      trouble.spoil(draft, random.branch(`${trouble.id}/${draft.source}/${draft.period}`))
  }
}
