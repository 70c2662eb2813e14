import { findRole } from '../../access/roles.js'
import type { Item } from '../../register/items.js'
import type { Register } from '../../register/register.js'
import { type Saved, whoChanged } from '../../register/who-changed.js'
import { paperOf } from '../paper-of-item.js'
import { SENIOR, signOffRoles } from '../sign-off-roles.js'

/** A sign-off, as far as it says who agrees. */
export type SignOff = Pick<Item, 'by_id' | 'by_name' | 'at' | 'fields'>

/** Whose word a paper needs, and who wrote it. */
export interface SignOffNeeds {
  readonly roles: readonly string[]
  readonly authors: readonly Saved[]
}

/** Whose word a paper needs before it is signed off. */
export async function signOffNeeds(register: Register, paper: Item): Promise<SignOffNeeds> {
  const { dated, body } = paperOf(paper)
  const authors = await whoChanged(register, paper.id, 'text')
  return { roles: signOffRoles(paper.authority, body ?? '', dated), authors }
}

/** What a paper still lacks before it is signed off, of the sign-offs of its text, those of its newest version first; nothing when it is. */
export function lackingSignOffs(signOffs: readonly SignOff[], { roles, authors }: SignOffNeeds): readonly string[] {
  const inOrder = [...signOffs].reverse().sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
  const latest = new Map(inOrder.map(each => [personOf(each), each]))
  if (latest.size === 0) return ['Nobody has signed it off as it stands.']
  const [agreeing, against] = [allOf(latest, 'yes'), allOf(latest, 'no')]
  const isSignedBy = (some: readonly SignOff[], any: readonly string[]): boolean =>
    some.some(({ fields }) => any.includes(String(fields.role)))
  const others = agreeing.filter(each => !isAuthor(each, authors))
  return [
    ...(isSignedBy(agreeing, roles) ? [] : [`It is still to be signed off by ${rolesText(roles)}.`]),
    ...(isSignedBy(others, SENIOR)
      ? []
      : [`${capital(rolesText(SENIOR))} who did not write it is still to sign it off.`]),
    ...against.map(({ fields }) => `${fields.as} does not agree that it is ready.`)
  ]
}

/** Says whether somebody is among those who wrote a paper. */
export function isAuthor(person: Saved, authors: readonly Saved[]): boolean {
  return authors.some(each => personOf(each) === personOf(person))
}

/** Roles in words. @example rolesText(['director', 'head-of-service']) // 'a director or a head of service' */
export function rolesText(roles: readonly string[]): string {
  return roles.map(role => `a ${(findRole(role)?.label ?? role).toLowerCase()}`).join(' or ')
}

function allOf(latest: ReadonlyMap<string, SignOff>, agreed: 'yes' | 'no'): SignOff[] {
  return [...latest.values()].filter(({ fields }) => fields.agreed === agreed)
}

function personOf({ by_id, by_name }: Saved): string {
  return by_id ?? by_name
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
