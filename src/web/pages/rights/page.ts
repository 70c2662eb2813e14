import { type Reach, RIGHTS, type RightId, reachOf } from '../../../access/rights.js'
import { findRole, ROLES } from '../../../access/roles.js'
import type { User } from '../../../register/users.js'
import { type Asked, page, type Shown } from '../../page.js'

/** The table of who may do what, in words. */
export interface RightsModel {
  /** The reader's own role, and what it may do. */
  readonly own: string
  readonly mine: readonly { readonly label: string; readonly reach: string }[]
  readonly roles: readonly { readonly label: string; readonly own: boolean }[]
  readonly rows: readonly RightRow[]
  readonly reaches: readonly { readonly short: string; readonly words: string }[]
}

interface RightRow {
  readonly label: string
  /** One per role, in their order; null where there is no right. */
  readonly cells: readonly { readonly short: string | null; readonly reach: Reach | null; readonly own: boolean }[]
  /** The roles that have it by how far it reaches, for a narrow screen. */
  readonly byReach: readonly { readonly short: string; readonly roles: string }[]
}

const SHORT: Readonly<Record<Reach, string>> = { all: 'All', teams: 'Teams', own: 'Own', safe: 'Safe' }
const WORDS: Readonly<Record<Reach, string>> = {
  all: 'all of it',
  teams: 'the children or items of one’s teams',
  own: 'one’s own: caseload, actions, audits',
  safe: 'after small numbers are hidden'
}
/** What is safe of a right that is not about figures. */
const SAFE: Readonly<Partial<Record<RightId, string>>> = { 'see-papers': 'those published for members' }
const SAFE_WORDS = `${WORDS.safe}, and of papers ${SAFE['see-papers']}`
const REACHES: readonly Reach[] = ['all', 'teams', 'own', 'safe']

export default page({
  routes: [{ method: 'GET', path: '/rights', for: 'signed in', early: true, answer: rights }]
})

async function rights({ reader }: Asked & { readonly reader: User }): Promise<Shown> {
  const model: RightsModel = {
    own: findRole(reader.role)?.label ?? 'No role',
    mine: RIGHTS.flatMap(({ id, label }) => {
      const reach = reachOf(reader.role, id)
      return reach ? [{ label: begun(label), reach: reach === 'all' ? '' : reachWords(id, reach) }] : []
    }),
    roles: ROLES.map(({ id, label }) => ({ label, own: id === reader.role })),
    rows: RIGHTS.map(right => rowOf(right, reader.role)),
    reaches: REACHES.map(reach => ({ short: SHORT[reach], words: reach === 'safe' ? SAFE_WORDS : WORDS[reach] }))
  }
  return { title: 'Who may do what', model }
}

function rowOf({ id, label }: (typeof RIGHTS)[number], own: string): RightRow {
  const held = ROLES.map(role => ({ role, reach: reachOf(role.id, id) }))
  return {
    label: begun(label),
    cells: held.map(({ role, reach }) => ({ short: reach && SHORT[reach], reach, own: role.id === own })),
    byReach: REACHES.flatMap(reach => {
      const roles = held.filter(each => each.reach === reach).map(each => each.role.label)
      return roles.length > 0 ? [{ short: SHORT[reach], roles: roles.join(', ') }] : []
    })
  }
}

function reachWords(right: RightId, reach: Reach): string {
  return (reach === 'safe' ? SAFE[right] : undefined) ?? WORDS[reach]
}

function begun(label: string): string {
  return `${label[0]!.toUpperCase()}${label.slice(1)}`
}
