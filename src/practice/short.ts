/** The beginning of a text as the name of what it is in, ending after a whole word. @example short('We want to see our brothers', 14) // 'We want to…' */
export function short(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  return `${line.slice(0, most).replace(/\s\S*$/, '')}…`
}
