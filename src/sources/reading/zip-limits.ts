import { Refusal } from './refusal.js'

/** What a zip file's own list says of one entry. */
interface Packed {
  readonly fileName: string
  readonly compressedSize: number
  readonly uncompressedSize: number
}

// A workbook of every list of the largest council is under 200 MB unpacked; XML seldom packs tighter than fifty to one.
const MOST_ENTRIES = 5_000
const MOST_UNPACKED = 1_000_000_000
const MOST_STRINGS = 100_000_000
const TIGHTEST = 150
const SMALL = 10_000_000

/** Weighs a zip file, entry by entry, before anything is unpacked. @throws Refusal */
export function weigher(entries: number): (entry: Packed) => void {
  if (entries > MOST_ENTRIES) throw bomb()
  let unpacked = 0
  return entry => {
    unpacked += entry.uncompressedSize
    if (unpacked > MOST_UNPACKED || swells(entry)) throw bomb()
  }
}

function swells({ fileName, compressedSize, uncompressedSize }: Packed): boolean {
  // The strings of a workbook are the one part that has to be held whole.
  if (/sharedStrings/i.test(fileName) && uncompressedSize > MOST_STRINGS) return true
  return uncompressedSize > SMALL && uncompressedSize / Math.max(compressedSize, 1) > TIGHTEST
}

function bomb(): Refusal {
  return new Refusal(
    'zip-bomb',
    'would unpack to far more than any workbook of a council holds; save it again from Excel and send that'
  )
}

/** Refuses what does not unpack. */
export function brokenZip(): Refusal {
  return new Refusal('broken-workbook', 'is not a workbook that can be opened; save it again as .xlsx and send that')
}
