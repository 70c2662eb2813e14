/** A text with a capital first letter. @example capital('no findings') // 'No findings' */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
