const MOST_NAMED = 6

/** Words in a row as a sentence has them. @example joined(['a', 'b', 'c']) // 'a, b and c' */
export function joined(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** The labels of what is spoken of, the first six by name and the rest by number. */
export function namesOf(items: readonly { readonly label: string }[]): string {
  const names = items.map(item => item.label)
  return names.length <= MOST_NAMED
    ? joined(names)
    : joined([...names.slice(0, MOST_NAMED - 1), `${names.length - MOST_NAMED + 1} more`])
}
