let order: Intl.Collator | undefined

/** Codes in the order a person looks for them: by number, then by letters. */
export function compareCodes(one: string, other: string): number {
  // Made when needed: it takes as long to make as a small return to check.
  order ??= new Intl.Collator('en', { numeric: true })
  return order.compare(one, other)
}
