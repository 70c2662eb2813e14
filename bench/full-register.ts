import { randomUUID } from 'node:crypto'
import { makePassword } from '../src/access/password.js'
import { addAccount } from '../src/access/sign-in.js'
import { addDays, type Day } from '../src/domain/day.js'
import type { Fields } from '../src/practice/field.js'
import { KINDS } from '../src/practice/read-kinds.js'
import { changeOf } from '../src/practice/save-item.js'
import { type ItemChange, saveItems } from '../src/register/items.js'
import type { Register } from '../src/register/register.js'
import type { ItemFields } from '../src/register/tables/items.js'
import { addUser } from '../src/register/users.js'

const AUTHORITY = '806'
const AT = '2026-03-31T09:00:00.000Z'
const BY = { id: null, name: 'Bench' }
const USERS = 1000
const PARENTS = 20
const PARTS = 500
const VERSIONS = 20
const INDICATORS = ['CL01', 'PL01', 'CP06', 'AS02', null, null, null]
const STATES = ['not started', 'on track', 'at risk', 'off track', 'delivered', 'carried on']
const DELIVERED = { delivered: '2026-02-01' }
const COMMON =
  `visits children plans reviews supervision threshold referral placements stability quality assurance managers oversight
  records chronology risk assessment timely partners health education voice wishes feelings permanence court workforce
  caseload training audit learning practice leaders board data performance missing exploitation neglect safety`.split(
    /\s+/
  )
const [BEGINNINGS, ENDINGS] = [
  'bar cor den fal gri hol jen kel lam mor nar pel rud sim tor vin wel yar'.split(' '),
  'ning ston ward ley ford ment burn field wick thorpe'.split(' ')
]
/** A few words that are in many texts, and more that are in few. */
const RARE = BEGINNINGS.flatMap(one => BEGINNINGS.flatMap(two => ENDINGS.map(three => one + two + three)))

/** What was put into a register to be measured. */
export interface FullRegister {
  readonly email: string
  readonly password: string
  readonly plans: readonly string[]
  readonly letters: readonly string[]
  readonly actions: readonly string[]
  readonly findings: readonly string[]
  /** Actions with twenty versions. */
  readonly changed: readonly string[]
}

/** Fills a register with 1,000 people, 20 plans of 500 actions and 20 letters of 500 findings. */
export async function fillRegister(register: Register): Promise<FullRegister> {
  const account = { email: 'programme@sightline.example', password: makePassword() }
  await addAccount(register, { ...account, name: 'Pat Programme', role: 'programme-manager' }, AT)
  for (let user = 1; user < USERS; user++)
    await addUser(register, {
      name: `Person ${user}`,
      email: `person-${user}@sightline.example`,
      password: null,
      role: 'social-worker',
      post: user % 5 === 0 ? `Post ${user % 200}` : null,
      created: AT
    })
  const letters = parents('letter', letterFields)
  const plans = parents('plan', planFields)
  const findings = letters.flatMap((letter, of) => parts('finding', n => findingFields(letter.item, of, n)))
  const actions = plans.flatMap((plan, of) =>
    parts('action', n => actionFields(plan.item, of, n, findings[of * PARTS + n]!.item))
  )
  for (const each of [letters, plans, findings, actions]) await saveItems(register, each, BY, AT)
  const changed = actions.filter((_, n) => n % 100 === 0)
  for (let version = 1; version < VERSIONS; version++) {
    const changes = changed.map(action => ({
      ...action,
      version,
      fields: { ...action.fields, words: words(version, 40) }
    }))
    await saveItems(register, changes, BY, AT)
  }
  const [ids] = [(each: readonly ItemChange[]) => each.map(({ item }) => item)]
  return {
    ...account,
    plans: ids(plans),
    letters: ids(letters),
    actions: ids(actions),
    findings: ids(findings),
    changed: ids(changed)
  }
}

function parents(kind: string, fields: (n: number) => ItemFields): ItemChange[] {
  return Array.from({ length: PARENTS }, (_, n) => made(kind, fields(n)))
}

function parts(kind: string, fields: (n: number) => ItemFields): ItemChange[] {
  return Array.from({ length: PARTS }, (_, n) => made(kind, fields(n)))
}

function made(id: string, given: ItemFields): ItemChange {
  const kind = KINDS.get(id)!
  const blank = Object.entries(kind.fields as Fields).map(([name, { as }]) => [
    name,
    /s$/.test(as) && as !== 'words' ? [] : null
  ])
  return {
    ...changeOf({ kind, values: { ...Object.fromEntries(blank), ...given }, item: null }, AUTHORITY),
    item: randomUUID()
  }
}

function letterFields(n: number): ItemFields {
  const published = day(n * 60)
  return { title: `Monitoring visit ${n}`, from: 'monitoring visit', published, priority: 'no', words: words(n, 60) }
}

function planFields(n: number): ItemFields {
  const state = n % 4 === 3 ? 'closed' : 'in force'
  return { title: `Improvement plan ${n}`, sort: 'improvement', owner: 'Director', started: day(n * 60), state }
}

function findingFields(letter: string, of: number, n: number): ItemFields {
  const state = ['open', 'answered', 'closed'][n % 3]!
  return { letter, paragraph: String(n + 1), words: words(of * PARTS + n, 25), area: 'care leavers', state }
}

function actionFields(plan: string, of: number, n: number, finding: string): ItemFields {
  const state = STATES[n % STATES.length]!
  const indicator = INDICATORS[n % INDICATORS.length]!
  return {
    plan,
    title: words(of * PARTS + n + 7, 8),
    words: words(of * PARTS + n, 40),
    findings: [finding],
    owner: n % 9 === 0 ? null : `Person ${(of * PARTS + n) % USERS}`,
    due: n % 11 === 0 ? null : day(of * 60 + n),
    state,
    indicator,
    direction: indicator && 'fall',
    ...(state === 'delivered' && DELIVERED)
  }
}

function day(after: number): Day {
  return addDays('2023-04-01', after)
}

/** Words drawn by a number, always the same. */
function words(seed: number, count: number): string {
  let state = seed * 2_654_435_761 + 1
  const drawn = Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    const place = Math.floor(state / 65_536)
    return place % 3 === 0 ? COMMON[place % COMMON.length]! : RARE[place % RARE.length]!
  })
  return drawn.join(' ')
}
