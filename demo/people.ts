import { hashPassword, makePassword } from '../src/access/password.js'
import type { RoleId } from '../src/access/roles.js'
import type { Register } from '../src/register/register.js'
import { addUser, countUsers } from '../src/register/users.js'
import { workersOf } from './life/workers.js'

/** An account of the invented council. */
export interface DemoAccount {
  readonly role: RoleId
  readonly email: string
  readonly name: string
  readonly post: string
}

const TEAM = 'Safeguarding team 2'
const ASSESSMENT = ['Assessment team 1', 'Assessment team 2', 'Assessment team 3']
const SAFEGUARDING = ['Safeguarding team 1', 'Safeguarding team 2', 'Safeguarding team 3', 'Safeguarding team 4']

// One for each role; the teams and the worker's number are those of the invented children.
const PEOPLE: readonly (readonly [RoleId, string, string, string, readonly string[]])[] = [
  ['analyst', 'analyst', 'Priya Nair', 'Performance Analyst', []],
  ['social-worker', 'social-worker', 'Tom Hargreaves', 'Social Worker', [TEAM]],
  ['team-manager', 'team-manager', 'Joanne Metcalfe', `Team Manager, ${TEAM}`, [TEAM]],
  [
    'head-of-service',
    'head-of-service',
    'Martin Okafor',
    'Head of Referral and Assessment',
    [...ASSESSMENT, ...SAFEGUARDING]
  ],
  ['director', 'director', 'Helen Marsden', 'Executive Director of Children’s Services', []],
  ['quality-lead', 'quality-lead', 'Ruth Delaney', 'Head of Quality Assurance', []],
  ['missing-coordinator', 'missing', 'Kieran Walsh', 'Missing Co-ordinator', []],
  ['commissioner', 'commissioner', 'Sunita Rao', 'Commissioning Manager, Placements', []],
  ['programme-manager', 'programme', 'Andrew Laing', 'Children’s Services Programme Manager', []],
  ['participation-officer', 'participation', 'Megan Ellis', 'Participation Officer', []],
  ['democratic-services', 'democratic', 'Peter Ashworth', 'Democratic Services Officer', []],
  ['elected-member', 'councillor', 'Councillor Amina Yusuf', 'Chair of the scrutiny panel', []],
  ['access-auditor', 'auditor', 'Diane Cooper', 'Information Governance Manager', []],
  ['administrator', 'administrator', 'Lewis Grant', 'Systems Administrator', []]
]

/** Adds an account for each role, all with one password, to a register that has none; null when it has one. */
export async function addDemoAccounts(
  register: Register,
  at: string
): Promise<{ readonly password: string; readonly accounts: readonly DemoAccount[] } | null> {
  if ((await countUsers(register)) > 0) return null
  const password = makePassword()
  const hash = await hashPassword(password)
  const accounts: DemoAccount[] = []
  for (const [role, local, name, post, teams] of PEOPLE) {
    const account = { role, email: `${local}@sightline.example`, name, post }
    const worker = role === 'social-worker' ? workersOf(TEAM)[0]! : null
    await addUser(register, { ...account, worker, teams: [...teams], password: hash, created: at })
    accounts.push(account)
  }
  return { password, accounts }
}
