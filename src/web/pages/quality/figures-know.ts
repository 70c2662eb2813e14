import { mayDo } from '../../../access/rights.js'
import auditProgramme from '../../../practice/audits/kinds/audit-programme.js'
import { mayChange } from '../../../practice/may-change.js'
import type { Item } from '../../../register/items.js'
import { momentText } from '../../moment-text.js'
import { viewOf } from '../../view.js'
import type { AskedByReader } from '../items/item-pages.js'
import { bringingUp } from './bring-up.js'

/** What the figures know of the audits, and whether the reader may bring them up to date. */
export interface FiguresKnow {
  readonly words: string
  /** Why they could not be brought up to date the last time; null when they were. */
  readonly failed: string | null
  readonly underWay: boolean
  readonly change: boolean
  /** The figure that stands on them; null when the reader sees no figures. */
  readonly figure: { readonly title: string; readonly href: string } | null
}

const FIGURE = 'QA03'

/** Says how far the figures have followed a council's audits. */
export async function figuresKnow(asked: AskedByReader, audits: readonly Item[]): Promise<FiguresKnow> {
  const { application, reader } = asked
  const { authority } = viewOf(asked)
  const loads = await application.loads()
  const kept = loads.find(
    each => each.source === 'practice' && each.authority.code === authority && each.state === 'in force'
  )
  const work = bringingUp(application, authority)
  const since = audits.filter(({ at, version }) => version > 1 && (!kept || at > kept.received)).length
  const indicator = application.indicators.find(({ id }) => id === FIGURE)
  return {
    words: work?.state === 'under way' ? `${work.words} …` : knownWords(kept ?? null, since),
    failed: work?.state === 'failed' ? work.words : null,
    underWay: work?.state === 'under way',
    change: mayChange(reader, auditProgramme, []) && since > 0 && work?.state !== 'under way',
    figure:
      indicator && mayDo(reader.role, 'figures')
        ? { title: indicator.title, href: `/indicators/${indicator.id}` }
        : null
  }
}

function knownWords(kept: { readonly received: string; readonly by: string } | null, since: number): string {
  if (!kept) return 'No figure counts these audits yet. They are counted once they are written out as a load.'
  const known = `as they stood on ${momentText(kept.received)}, when ${kept.by} brought the figures up to date`
  if (since === 0) return `Figures count these audits ${known}. Nothing has changed since.`
  const changed = since === 1 ? '1 audit has been graded or changed' : `${since} audits have been graded or changed`
  return `Figures count these audits ${known}. Since then ${changed}.`
}
