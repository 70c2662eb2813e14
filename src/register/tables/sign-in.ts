/** One row per sign-in still open. The token itself is in the reader's cookie alone. */
export interface SessionTable {
  token_hash: string
  user_id: string
  created: string
  last_seen: string
  expires: string
  /** True while the one-time code is still to come. */
  half: boolean
  through: 'password' | 'openid'
}

/** One row per one-time code used: it cannot be used again. */
export interface CodeUsedTable {
  user_id: string
  /** Half minutes since 1970. */
  step: number
}

/** One row per failed attempt of late to prove who one is. */
export interface SignInTryTable {
  id: string
  kind: 'account' | 'machine'
  /** SHA-256 of the email address or of the machine's address. */
  key: string
  at: string
}

/** One row per person sent to sign in with the council's own accounts and not yet back. */
export interface OpenIdRequestTable {
  /** SHA-256 of the token in the browser's cookie. */
  browser: string
  state: string
  nonce: string
  verifier: string
  /** Where they were going. */
  next: string
  at: string
}
