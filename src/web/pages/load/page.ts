import { roundedText } from '../../../documents/format-figure.js'
import { countLetters, visibleLine } from '../../../domain/visible-line.js'
import type { User } from '../../../register/users.js'
import type { LoadDetail } from '../../application.js'
import { groupIssues, type IssueGroup } from '../../issues.js'
import { momentText } from '../../moment-text.js'
import { type Asked, page, type Redirected, Refused, type Shown } from '../../page.js'
import { periodText } from '../../period-text.js'

/** One load: what it is made of, what was found in it, and how to take it back. */
export interface LoadModel {
  readonly number: number
  readonly source: string
  readonly council: string
  readonly period: string
  readonly received: string
  readonly by: string
  readonly state: LoadDetail['state']
  readonly withdrawn: string | null
  readonly files: readonly { readonly name: string; readonly size: string; readonly sha256: string }[]
  readonly tables: readonly { readonly title: string; readonly rows: string }[]
  readonly issues: readonly IssueGroup[]
  /** True just after it was kept. */
  readonly justKept: boolean
  readonly reason: string
  readonly error: string | null
}

export default page({
  routes: [
    { method: 'GET', path: '/loads/:number', for: 'see-loads', answer: asked => show(asked) },
    { method: 'POST', path: '/loads/:number/withdraw', for: 'load', answer: withdraw }
  ]
})

async function show(
  asked: Asked,
  typed: { readonly reason: string; readonly error: string } | null = null
): Promise<Shown> {
  const load = await loadOf(asked)
  const model: LoadModel = {
    number: load.number,
    source: load.sourceTitle,
    council: load.authority.name,
    period: periodText(load.period),
    received: momentText(load.received),
    by: load.by,
    state: load.state,
    withdrawn: load.withdrawn && `${load.withdrawn.by}, ${momentText(load.withdrawn.at)}: ${load.withdrawn.reason}`,
    files: load.files.map(({ name, bytes, sha256 }) => ({ name, size: sizeText(bytes), sha256 })),
    tables: load.tables.map(({ title, rows }) => ({ title, rows: roundedText(rows, 0) })),
    issues: groupIssues(load.issues, load.tables),
    justKept: asked.query.kept === 'now' && load.state === 'in force',
    reason: typed?.reason ?? '',
    error: typed?.error ?? null
  }
  return { title: `${typed ? 'Error: ' : ''}Load ${load.number}`, model, status: typed ? 422 : 200 }
}

async function withdraw(asked: Asked & { readonly reader: User }): Promise<Shown | Redirected> {
  const { number } = await loadOf(asked)
  const reason = visibleLine(asked.form.reason ?? '')
  if (countLetters(reason) < 5 || reason.length > 300)
    return show(asked, { reason, error: 'Say why it is withdrawn, in 5 to 300 letters' })
  await asked.application.withdraw(number, asked.reader.name, reason)
  return { redirect: `/loads/${number}` }
}

async function loadOf({ application, params }: Asked): Promise<LoadDetail> {
  const load = /^\d{1,9}$/.test(params.number ?? '') ? await application.load(Number(params.number)) : null
  if (!load) throw new Refused(404, 'There is no load of that number. The data page lists every load.')
  return load
}

function sizeText(bytes: number): string {
  return bytes < 1_000_000 ? `${roundedText(bytes / 1000, 1)} KB` : `${roundedText(bytes / 1_000_000, 1)} MB`
}
