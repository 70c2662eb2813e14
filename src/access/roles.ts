/** A person's part in the council's work. */
export interface Role {
  readonly id: RoleId
  readonly label: string
  /** Two letters, as the table of rights heads its columns. */
  readonly code: string
}

export type RoleId = (typeof ROLES)[number]['id']

/** Every role; what each may do stands in the table of `rights.ts`. */
export const ROLES = [
  { id: 'analyst', label: 'Performance analyst', code: 'PA' },
  { id: 'social-worker', label: 'Social worker', code: 'SW' },
  { id: 'team-manager', label: 'Team manager', code: 'TM' },
  { id: 'head-of-service', label: 'Head of service', code: 'HS' },
  { id: 'director', label: 'Director', code: 'DI' },
  { id: 'quality-lead', label: 'Quality-assurance lead', code: 'QA' },
  { id: 'missing-coordinator', label: 'Missing co-ordinator', code: 'MC' },
  { id: 'commissioner', label: 'Commissioner', code: 'CO' },
  { id: 'programme-manager', label: 'Improvement programme manager', code: 'PM' },
  { id: 'participation-officer', label: 'Participation officer', code: 'PO' },
  { id: 'democratic-services', label: 'Democratic services', code: 'DS' },
  { id: 'elected-member', label: 'Elected member', code: 'EM' },
  { id: 'access-auditor', label: 'Auditor of access', code: 'AA' },
  { id: 'administrator', label: 'Administrator', code: 'AD' }
] as const satisfies readonly { readonly id: string; readonly label: string; readonly code: string }[]

/** The role of an id; null when there is none, which may do nothing. */
export function findRole(id: string): Role | null {
  return ROLES.find(role => role.id === id) ?? null
}
