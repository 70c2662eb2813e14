import { roundedText } from '../../../documents/format-figure.js'
import type { LoadSummary } from '../../application.js'
import { momentText } from '../../moment-text.js'
import { type Asked, page, type Shown } from '../../page.js'
import { periodText } from '../../period-text.js'
import { viewOf } from '../../view.js'

/** Every load, and the repairs made to the records in force. */
export interface DataModel {
  readonly loads: readonly LoadRow[]
  readonly repairs: readonly { readonly words: string; readonly count: string }[]
  /** True when loads of more than one council are here. */
  readonly many: boolean
}

interface LoadRow {
  readonly number: number
  readonly council: string
  readonly source: string
  readonly period: string
  readonly received: string
  readonly by: string
  readonly rows: string
  readonly issues: string
  readonly state: LoadSummary['state']
  readonly reason: string | null
}

export default page({
  navigation: { text: 'Data', href: '/data', order: 2, over: ['/loads'] },
  routes: [{ method: 'GET', path: '/data', for: 'see-loads', answer: show }]
})

async function show(asked: Asked): Promise<Shown> {
  const { authority } = viewOf(asked)
  const loads = await asked.application.loads()
  const repairs = loads.length === 0 ? [] : await asked.application.repairs(authority)
  const model: DataModel = {
    loads: loads.map(rowOf),
    repairs: repairs.map(({ words, count }) => ({ words, count: roundedText(count, 0) })),
    many: new Set(loads.map(load => load.authority.code)).size > 1
  }
  return { title: 'Data', model }
}

function rowOf(load: LoadSummary): LoadRow {
  const { errors, warnings, withdrawn } = load
  return {
    number: load.number,
    council: load.authority.name,
    source: load.sourceTitle,
    period: periodText(load.period),
    received: momentText(load.received),
    by: load.by,
    rows: roundedText(load.rows, 0),
    issues: issuesText(errors, warnings),
    state: load.state,
    reason: withdrawn && `${withdrawn.by}, ${momentText(withdrawn.at)}: ${withdrawn.reason}`
  }
}

function issuesText(errors: number, warnings: number): string {
  const parts = [counted(errors, 'error'), counted(warnings, 'warning')].filter(part => part !== null)
  return parts.length === 0 ? 'None' : parts.join(', ')
}

function counted(count: number, word: string): string | null {
  return count === 0 ? null : `${roundedText(count, 0)} ${word}${count === 1 ? '' : 's'}`
}
