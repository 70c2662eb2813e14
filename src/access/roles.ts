/** A person's part in the program, and whether it may see children at all. */
export interface Role {
  readonly id: RoleId
  readonly label: string
  readonly seesChildren: boolean
}

export type RoleId = 'analyst' | 'manager' | 'administrator'

/** Every role. Administrators look after accounts and settings and see no child. */
export const ROLES: readonly Role[] = [
  { id: 'analyst', label: 'Performance analyst', seesChildren: true },
  { id: 'manager', label: 'Manager', seesChildren: true },
  { id: 'administrator', label: 'Administrator', seesChildren: false }
]

/** The role of an id; null when there is none, which may do nothing. */
export function findRole(id: string): Role | null {
  return ROLES.find(role => role.id === id) ?? null
}
