/** Whether a day, counted from 1970-01-01, is a Saturday or a Sunday; false for a day that is none. */
export function isWeekend(day: number): boolean {
  // 1970-01-01 was a Thursday: 3 days after a Monday.
  return (((day + 3) % 7) + 7) % 7 >= 5
}
