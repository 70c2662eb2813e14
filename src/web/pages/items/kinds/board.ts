import { dayText } from '../../../../domain/day-text.js'
import { type Cycle, cycleText, nextMeeting } from '../../../../practice/improvement/board-cycle.js'
import type { Told } from '../../../../practice/kind.js'
import { listItems } from '../../../../register/items.js'
import { today } from '../item-pages.js'
import { kindPage } from '../kind-page.js'

export default kindPage({
  kind: 'board',
  told: async (asked, board) => {
    const { authority, id, fields } = board
    const { items } = await listItems(asked.application.register, { authority, kind: 'meeting', partOf: id })
    const days = items.map(meeting => String(meeting.fields.day))
    return [toldOf(fields as unknown as Cycle, days, today(asked))]
  }
})

function toldOf(cycle: Cycle, days: readonly string[], now: string): Told {
  const next = nextMeeting(cycle, days, now)
  const often = cycleText(cycle)
  if (cycle.ended && cycle.ended < now) return told(`it sat for the last time on ${dayText(cycle.ended)}.`)
  if (next?.as === 'set') return told(`${dayText(next.day)}, as set.`)
  if (next) {
    const late = next.day < now
    const words = `${late ? 'was expected' : 'expected'} by ${dayText(next.day)}: it meets ${often}.`
    return told(`${words}${late ? ' None is recorded.' : ''}`, late)
  }
  if (often) return told(`it meets ${often}, and no meeting is recorded yet.`)
  return told('none is set, and how often it meets is not recorded.')
}

function told(words: string, late = false): Told {
  return { label: 'Next meeting', words, tone: late ? 'late' : 'plain' }
}
