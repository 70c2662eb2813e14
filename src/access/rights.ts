import { ROLES, type RoleId } from './roles.js'

/**
 * How far a right reaches: `all`; the children or items of one's `teams`; one's `own` (caseload, actions, audits); or
 * `safe`: figures after disclosure control, and of papers those published for members.
 */
export type Reach = 'all' | 'teams' | 'own' | 'safe'

/** Something a person may be allowed to do. */
export interface Right {
  readonly id: RightId
  readonly label: string
}

// Who may do what, in one place; roles by their two letters, and a dot where there is no right.
const TABLE = `
  may                                     | PA    | SW    | TM    | HS    | DI    | QA    | MC    | CO    | PM    | PO    | DS    | EM    | AA    | AD
  figures: see figures                    | all   | all   | all   | all   | all   | all   | all   | all   | all   | all   | safe  | safe  | .     | .
  children: see children by name          | all   | own   | teams | teams | all   | all   | all   | .     | .     | .     | .     | .     | .     | .
  break-glass: open a child out of reach  | .     | all   | all   | all   | .     | .     | .     | .     | .     | .     | .     | .     | .     | .
  see-loads: see what was received        | all   | .     | .     | all   | all   | .     | .     | .     | .     | .     | .     | .     | .     | all
  load: upload and withdraw               | all   | .     | .     | .     | .     | .     | .     | .     | .     | .     | .     | .     | .     | .
  check: check returns by the rules       | all   | .     | .     | .     | .     | .     | .     | .     | .     | .     | .     | .     | .     | all
  decide: rebase charts, set targets      | all   | .     | .     | all   | all   | .     | .     | .     | .     | .     | .     | .     | .     | .
  see-plans: see plans and findings       | all   | all   | all   | all   | all   | all   | all   | all   | all   | all   | all   | all   | .     | .
  change-plans: change plans              | .     | own   | own   | own   | all   | own   | own   | own   | all   | own   | .     | .     | .     | .
  see-scrutiny: see recommendations       | all   | all   | all   | all   | all   | all   | all   | all   | all   | all   | all   | all   | .     | .
  change-scrutiny: change recommendations | .     | .     | .     | own   | all   | .     | .     | .     | all   | .     | all   | .     | .     | .
  accept: accept that one is done         | .     | .     | .     | .     | .     | .     | .     | .     | .     | .     | all   | all   | .     | .
  see-audits: see practice audits         | .     | own   | teams | teams | all   | all   | .     | .     | .     | .     | .     | .     | .     | .
  change-audits: audit practice           | .     | own   | own   | own   | own   | all   | .     | .     | .     | .     | .     | .     | .     | .
  see-papers: see papers                  | all   | all   | all   | all   | all   | all   | all   | all   | all   | all   | all   | safe  | .     | .
  see-drafts: see comments on drafts      | all   | all   | all   | all   | all   | all   | all   | all   | all   | all   | all   | .     | .     | .
  write-papers: write papers              | all   | .     | own   | all   | all   | all   | .     | all   | all   | all   | all   | .     | .     | .
  publish-papers: publish papers          | .     | .     | .     | .     | all   | .     | .     | .     | .     | .     | all   | .     | .     | .
  see-voice: see what children said       | all   | all   | all   | all   | all   | all   | all   | all   | all   | all   | all   | all   | .     | .
  change-voice: record what they said     | .     | all   | all   | .     | all   | all   | .     | .     | .     | all   | .     | .     | .     | .
  see-schools: see school inspections     | all   | all   | all   | all   | all   | all   | all   | all   | all   | all   | all   | all   | .     | .
  change-schools: record inspections      | all   | .     | .     | all   | all   | .     | .     | .     | all   | .     | all   | .     | .     | .
  access-log: see who looked at children  | .     | .     | .     | .     | .     | .     | .     | .     | .     | .     | .     | .     | all   | .
  review-access: review broken glass      | .     | .     | .     | .     | .     | .     | .     | .     | .     | .     | .     | .     | all   | .
  accounts: look after accounts           | .     | .     | .     | .     | .     | .     | .     | .     | .     | .     | .     | .     | .     | all
`

const RIGHT_IDS = [
  'figures',
  'children',
  'break-glass',
  'see-loads',
  'load',
  'check',
  'decide',
  'see-plans',
  'change-plans',
  'see-scrutiny',
  'change-scrutiny',
  'accept',
  'see-audits',
  'change-audits',
  'see-papers',
  'see-drafts',
  'write-papers',
  'publish-papers',
  'see-voice',
  'change-voice',
  'see-schools',
  'change-schools',
  'access-log',
  'review-access',
  'accounts'
] as const

export type RightId = (typeof RIGHT_IDS)[number]

const [HEAD = '', ...LINES] = TABLE.trim().split('\n')
const COLUMNS = cellsOf(HEAD)
  .slice(1)
  .map(code => ROLES.find(role => role.code === code)!.id)
const REACHES = new Map(LINES.map(readLine).map(({ id, reaches }) => [id, reaches]))

/** Every right, in the order of the table. */
export const RIGHTS: readonly Right[] = LINES.map(line => {
  const { id, label } = readLine(line)
  return { id, label }
})

/** How far a role's right reaches; null when it has none. */
export function reachOf(role: string, right: RightId): Reach | null {
  return REACHES.get(right)?.get(role as RoleId) ?? null
}

/** Says whether a role has a right, however far it reaches. */
export function mayDo(role: string, right: RightId): boolean {
  return reachOf(role, right) !== null
}

function readLine(line: string): {
  readonly id: RightId
  readonly label: string
  readonly reaches: Map<RoleId, Reach>
} {
  const [name = '', ...cells] = cellsOf(line)
  const [id = '', label = ''] = name.split(': ')
  if (!(RIGHT_IDS as readonly string[]).includes(id)) throw new Error(`No right is called ${id}.`)
  const held = COLUMNS.flatMap((role, index) => (cells[index] === '.' ? [] : [[role, cells[index]] as [RoleId, Reach]]))
  return { id: id as RightId, label, reaches: new Map(held) }
}

function cellsOf(line: string): string[] {
  return line.split('|').map(cell => cell.trim())
}
