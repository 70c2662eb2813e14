/** A heading or wording stripped to what it is compared by: its letters and figures, in lower case. @example plain('Age (Years)') // 'ageyears' */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
