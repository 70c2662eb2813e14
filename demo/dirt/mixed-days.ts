import { dayNumber, isDay } from '../../src/domain/day.js'
import { fromBritish, toBritish } from './british-day.js'
import type { Draft, Trouble } from './trouble.js'

const SERIAL_OF_1970 = 25_569

/** Days written otherwise in some columns: as text or serial numbers in a workbook, as ISO in a return. */
export const mixedDays: Trouble = {
  id: 'mixed-days',
  befalls: ['ssda903', 'annex_a'],
  spoil: (draft, random) => {
    for (const [sheet, column] of dayColumns(draft)) {
      if (!random.chance(draft.source === 'ssda903' ? 0.05 : 0.12)) continue
      const serial = random.chance(0.5)
      for (const line of sheet.lines)
        if (line[column])
          line[column] = draft.source === 'ssda903' ? iso(line[column]) : otherwise(line[column], serial)
    }
  }
}

function* dayColumns({ sheets }: Draft): Generator<[Draft['sheets'][number], string]> {
  for (const sheet of sheets) for (const { name, type } of sheet.table.columns) if (type === 'day') yield [sheet, name]
}

function iso(text: string): string {
  return /^\d\d\/\d\d\/\d{4}$/.test(text) ? fromBritish(text) : text
}

function otherwise(text: string, serial: boolean): string {
  if (!isDay(text)) return text
  return serial ? String(dayNumber(text) + SERIAL_OF_1970) : toBritish(text)
}
