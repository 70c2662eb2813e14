import { page, type Shown } from '../../page.js'
import { viewOf } from '../../view.js'
import { type AskedByReader, today } from '../items/item-pages.js'
import { accessPart } from './access.js'
import { accountsPart } from './accounts.js'
import { auditsPart } from './audits.js'
import { dataPart } from './data.js'
import { minePart } from './mine.js'
import { moderationPart } from './moderation.js'
import type { ReadPart, TodayPart } from './part.js'
import { recommendationsPart } from './recommendations.js'
import { signOffPart } from './sign-off.js'
import { signalsPart } from './signals.js'

/** What needs this person today, by part of their work; parts that their role has no right to are left out. */
export interface TodayModel {
  readonly name: string
  readonly parts: readonly TodayPart[]
}

const PARTS: readonly ReadPart[] = [
  minePart,
  auditsPart,
  moderationPart,
  signOffPart,
  signalsPart,
  recommendationsPart,
  dataPart,
  accessPart,
  accountsPart
]

export default page({
  navigation: { text: 'Today', href: '/', order: 0 },
  routes: [{ method: 'GET', path: '/', for: 'signed in', answer: show }]
})

async function show(asked: AskedByReader): Promise<Shown> {
  const about = { authority: viewOf(asked).authority, today: today(asked) }
  const parts = await Promise.all(PARTS.map(read => read(asked, about)))
  const model: TodayModel = { name: asked.reader.name, parts: parts.filter(part => part !== null) }
  return { title: 'Today', model }
}
