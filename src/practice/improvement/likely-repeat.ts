/** How much two findings have in common. */
export interface Likeness {
  /** Words that both have, as the first writes them, in its order. */
  readonly shared: readonly string[]
  /** Telling words of the one that has fewer. */
  readonly of: number
}

const COMMON = new Set(
  `about after again also always been before being both cannot could does doing done during each either enough from
  further good have having here however into itself less made make making many more most much must need needs never
  often only other others over same should some such than that their them then there these they this those through
  under until very well were what when where whether which while will with within without would yet your`.split(/\s+/)
)
const FEWEST = 3
const ENOUGH = 0.4

/**
 * What two findings share: telling words (four letters or more, not common ones, endings left off) that stand in both,
 * of those in the shorter.
 */
export function likeness(one: string, other: string): Likeness {
  const [words, others] = [tellingWords(one), tellingWords(other)]
  const shared = [...words].filter(([stem]) => others.has(stem)).map(([, word]) => word)
  return { shared, of: Math.min(words.size, others.size) }
}

/** Says whether two findings may be the same: at least three telling words, and two in five of the shorter's, are shared. */
export function isLikely({ shared, of }: Likeness): boolean {
  return shared.length >= FEWEST && shared.length / of >= ENOUGH
}

/** The telling words of a text by their stems, each as it is written first. */
export function tellingWords(text: string): ReadonlyMap<string, string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  const telling = new Map<string, string>()
  for (const word of words.filter(each => !COMMON.has(each)))
    if (!telling.has(stem(word))) telling.set(stem(word), word)
  return telling
}

// Enough for English plurals and verbs: leaver and leavers, plan and planning, audited and audits.
function stem(word: string): string {
  const short = word.replace(/(ings?|edly|ed|es|s|ly)$/u, '')
  const kept = short.length >= 3 ? short : word
  return kept.replace(/(\p{L})\1$/u, '$1').replace(/e$/u, '')
}
