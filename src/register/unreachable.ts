const CODES: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
  // What PostgreSQL says while it stops, starts or has no connection left, and when it ends one that stood idle.
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '25P03',
  '57P05'
])

// What the driver says, which gives these no code.
const WORDS =
  /^(Connection terminated|timeout exceeded when trying to connect$|Query read timeout$|Client (has encountered a connection error|was closed))/

/** Says whether an error is of a database that cannot be reached, or not just now: the same may work in a while. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code } = error as { readonly code?: unknown }
  if (typeof code === 'string') return CODES.has(code) || /^08...$/.test(code)
  return WORDS.test(error.message)
}
