import { PURPOSES, type Purpose } from '../../../access/purposes.js'
import { type Refusal, refuse } from '../../../access/see-children.js'
import { sayFault } from '../../../access/words.js'
import type { Field, Fields } from '../../../practice/field.js'
import type { AnyKind } from '../../../practice/kind.js'
import { type Granted, Grants } from '../../grants.js'
import { type Redirected, Refused, type Shown } from '../../page.js'
import { viewOf } from '../../view.js'
import { childRequest, type Why } from './about-children.js'
import type { AskedByReader } from './item-pages.js'

/** The form that asks why, before a list says which children it is about. */
export interface WhyModel {
  readonly many: string
  /** The list without its children. */
  readonly list: string
  readonly action: string
  readonly minutes: number
  readonly purposes: readonly Purpose[]
  readonly typed: Why
  readonly errors: { readonly purpose: string | null; readonly words: string | null }
}

interface GrantedWhy extends Why {
  readonly kind: string
  readonly authority: string
}

const MINUTES = 15
const FREE_TEXT: readonly Field['as'][] = ['words', 'answers', 'text']
const grants = new Grants<GrantedWhy>(MINUTES)

/** A reason that was given, and until when it holds. */
export type WhyGiven = Granted<GrantedWhy>

/** The reason a reader gave for seeing whom a list of theirs is about; null when none was given, or not within the last 15 minutes. */
export function whyGiven(asked: AskedByReader, { id }: AnyKind): WhyGiven | null {
  const { application, query, reader } = asked
  const grant = grants.find(query.grant ?? '', reader.id, application.now())
  return grant?.kind === id && grant.authority === viewOf(asked).authority ? grant : null
}

/** The fields that a list and its files leave out before a reason is given: who the children are, and what is written of them. */
export function withheld({ about, fields }: AnyKind, why: WhyGiven | null): readonly string[] {
  if (!about || why) return []
  const free = Object.entries(fields as Fields).filter(([, { as }]) => FREE_TEXT.includes(as))
  return [about.child, about.worker, ...free.map(([name]) => name)]
}

/** The page that asks why. */
export async function askWhy(asked: AskedByReader, kind: AnyKind, refused: Refusal | null = null): Promise<Shown> {
  const { purpose = '', words = '' } = asked.form
  const query = queryWith(asked, null)
  const model: WhyModel = {
    many: kind.many,
    list: `/${kind.path}${query}`,
    action: `/${kind.path}/children${query}`,
    minutes: MINUTES,
    purposes: PURPOSES,
    typed: { purpose, words },
    errors: {
      purpose: refused === 'no purpose' ? 'Choose what you need the list for' : null,
      words: sayFault(refused)
    }
  }
  const title = `${refused ? 'Error: ' : ''}${kind.many}: which children`
  return { title, template: 'why.njk', model, status: refused ? 422 : 200 }
}

/** Goes back to the list, which now says which children it is about; a refusal is in the access log. */
export async function giveWhy(asked: AskedByReader, kind: AnyKind): Promise<Shown | Redirected> {
  const { application, reader } = asked
  const { purpose = '', words = '' } = asked.form
  const { authority } = viewOf(asked)
  const refused = await refuse(application.register, childRequest(asked, authority, { purpose, words }))
  if (refused === 'role') throw new Refused(403, 'Your role does not see children.')
  if (refused) return askWhy(asked, kind, refused)
  const grant = grants.make({ reader: reader.id, kind: kind.id, authority, purpose, words }, application.now())
  return { redirect: `/${kind.path}${queryWith(asked, grant)}` }
}

/** The filters of a list as the end of an address, with leave to see its children or without. */
export function queryWith({ query }: Pick<AskedByReader, 'query'>, grant: string | null): string {
  const named = Object.entries({ ...query, grant }).filter(([, value]) => value)
  const text = String(new URLSearchParams(named as [string, string][]))
  return text && `?${text}`
}
