import { momentText } from '../../moment-text.js'
import { periodText } from '../../period-text.js'
import { hasOneOf, type ReadPart } from './part.js'

/** What was received last, for those who load it. */
export const dataPart: ReadPart = async asked => {
  if (!hasOneOf(asked, ['load'])) return null
  const loads = await asked.application.loads()
  const [latest] = loads
  if (!latest)
    return {
      title: 'Data',
      words: 'Nothing has been received yet. Begin with a return or an extract.',
      rows: [{ name: 'Upload files', href: '/upload', note: '', late: false }],
      all: null
    }
  return {
    title: 'Data',
    words: `Last received: ${latest.sourceTitle}, ${periodText(latest.period)}, on ${momentText(latest.received)} from ${latest.by}.`,
    rows: [],
    all: { href: '/data', words: 'All loads' }
  }
}
