const LAST = /^(\w+)_last\b/

/** What rules need to be run, in words. @example needsText(['AD1', 'Episodes_last']) // 'AD1 and last year’s Episodes' */
export function needsText(needs: readonly string[]): string {
  const ordered = [...needs.filter(each => !LAST.test(each)), ...needs.filter(each => LAST.test(each))]
  const words = ordered.map(each => each.replace(LAST, 'last year’s $1'))
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
