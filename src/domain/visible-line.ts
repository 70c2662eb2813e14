// What joins or marks the letters and pictures beside it, and so is seen by them: a flag of a country within one, joiners.
const SEEN =
  /\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}|(?<=[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d](?=[\p{L}\p{M}\p{Extended_Pictographic}])/u
const UNSEEN = new RegExp(`(${SEEN.source})|\\p{Cf}`, 'gu')

/** Words as one line of what can be seen: ends of lines and control characters become spaces, and what only steers text, such as an override to right to left, is left out. */
export function visibleLine(words: string): string {
  return words
    .replace(UNSEEN, '$1')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
}

/** How many letters and digits words hold, of any script; fillers that print nothing are none. */
export function countLetters(words: string): number {
  return words.match(/(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/gu)?.length ?? 0
}
