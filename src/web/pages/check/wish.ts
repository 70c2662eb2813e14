import type { Wish } from '../../../checks/list-issues.js'
import type { ReturnCheck } from '../../../checks/return-check.js'

type Fields = Readonly<Record<string, string>>
type Sought = Pick<Wish, 'words' | 'child'>

const NOTHING: Sought = { words: '', child: null }
const MOST_LETTERS = 100

/** What readers look for in words or by a child's id: kept here, for it may name a child and so stands in no address. */
const sought = new WeakMap<ReturnCheck, Sought>()

/** Keeps what a form looks for. */
export function look(check: ReturnCheck, { words = '', child = '' }: Fields): void {
  sought.set(check, { words: words.trim().slice(0, MOST_LETTERS), child: child || null })
}

/** What is to be listed: from the address or the form, with what is looked for. */
export function wishFor(check: ReturnCheck, { by = '', rule = '', severity = '', only = '' }: Fields): Wish {
  return {
    by: by === 'child' || by === 'table' ? by : 'rule',
    ...(sought.get(check) ?? NOTHING),
    rule: /^[A-Za-z0-9]{1,12}$/.test(rule.trim()) ? rule.trim() : null,
    severity: severity === 'error' || severity === 'query' ? severity : null,
    only: only === 'new' ? 'new' : only === 'without-note' ? 'without a note' : null
  }
}

/** The end of the address that lists as wished, with changes; nothing of what is looked for. @example wishQuery(wish, { by: 'table' }) // '?by=table' */
export function wishQuery(wish: Wish, changes: Partial<Wish> & { readonly open?: string } = {}): string {
  const query = new URLSearchParams(wishFields({ ...wish, ...changes }))
  if (changes.open) query.set('open', changes.open)
  const text = String(query)
  return text && `?${text}`
}

/** A wish as fields of an address or a form, what is as usual left out. */
export function wishFields({ by, rule, severity, only }: Wish): Record<string, string> {
  return {
    ...(by !== 'rule' && { by }),
    ...(rule && { rule }),
    ...(severity && { severity }),
    ...(only && { only: only === 'new' ? 'new' : 'without-note' })
  }
}
