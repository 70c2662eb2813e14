/** One row per person with an account, as it stands: the latest of its changes. */
export interface UserTable {
  id: string
  version: number
  name: string
  /** Lower case; unique. */
  email: string
  /** argon2id in PHC text; null for a person who signs in with the council's own accounts alone. */
  password: string | null
  /** True while the password is one that somebody else set. */
  must_change: boolean
  role: string
  /** As plans name the owner of an action: `Head of safeguarding`. */
  post: string | null
  /** The person's number as a worker in the case system. */
  worker: string | null
  /** The person's teams, as the case system names them. */
  teams: string[]
  /** Who they are to the council's own accounts: issuer and subject; null for a local account. */
  subject: string | null
  /** What their one-time codes are made from, in base 32; null without codes. */
  code_secret: string | null
  /** SHA-256 of each recovery code not used yet. */
  recovery: string[]
  /** Sessions opened before this moment have ended; null when they were never ended all at once. */
  signed_out: string | null
  created: string
  disabled: string | null
}

/** What was done to an account. */
export type AccountChange =
  | 'added'
  | 'changed'
  | 'disabled'
  | 'enabled'
  | 'password set'
  | 'password changed'
  | 'password taken off'
  | 'codes set up'
  | 'codes taken off'
  | 'recovery codes made'
  | 'recovery code used'
  | 'signed out everywhere'
  | 'joined'
  | 'taken from groups'

/** One row per change of an account, counted from 1, with all that then stood and who made it so. */
export interface UserChangeTable extends Omit<UserTable, 'id'> {
  id: string
  user_id: string
  change: AccountChange
  by_id: string | null
  by_name: string
  at: string
}
