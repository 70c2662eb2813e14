import { addDays, type Day } from '../../domain/day.js'
import { isWorkingDay } from '../../domain/working-day.js'

const CLEAR_DAYS = 5

/**
 * The last day on which a report may be opened to the public before a meeting: five clear working days lie between.
 * Source: Local Government Act 1972, section 100B, https://www.legislation.gov.uk/ukpga/1972/70/section/100B
 * @example agendaDay('2024-01-24') // '2024-01-16'
 */
export function agendaDay(meeting: Day): Day {
  let day = meeting
  for (let clear = 0; clear < CLEAR_DAYS; ) {
    day = addDays(day, -1)
    if (isWorkingDay(day)) clear += 1
  }
  do day = addDays(day, -1)
  while (!isWorkingDay(day))
  return day
}
