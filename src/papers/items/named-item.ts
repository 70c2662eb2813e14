import type { Item } from '../../register/items.js'

/** The items of a title, else those whose title holds the words; capitals are all one. */
export function namedItems(items: readonly Item[], words: string): readonly Item[] {
  const wanted = plain(words)
  const titles = items.map(item => ({ item, title: plain(String(item.fields.title ?? '')) }))
  const same = titles.filter(({ title }) => title === wanted)
  return (same.length > 0 ? same : titles.filter(({ title }) => title.includes(wanted))).map(({ item }) => item)
}

// Authors type straight apostrophes where titles have curly ones.
function plain(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim()
}
