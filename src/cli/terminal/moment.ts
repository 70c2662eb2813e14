import { isDay } from '../../domain/day.js'
import { UsageError } from '../command.js'

/**
 * A moment as ISO text in UTC, from a day (its first moment in UTC) or a day with a time. Never a day with its month
 * first or in another order: `05/06/2026` is refused. @throws UsageError naming the option
 * @example momentOf('2026-05-31', '--known-at') // '2026-05-31T00:00:00.000Z'
 */
export function momentOf(text: string, option: string): string {
  const moment = new Date(text)
  if (!MOMENT.test(text) || !isDay(text.slice(0, 10)) || Number.isNaN(moment.getTime()))
    throw new UsageError(
      `${option} needs a moment such as 2026-05-31 or 2026-05-31T09:00:00Z; "${text}" is not written so.`
    )
  return moment.toISOString()
}

const MOMENT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/
