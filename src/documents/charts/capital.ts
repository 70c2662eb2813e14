/** Words with a capital at their beginning. @example capital('children looked after') // 'Children looked after' */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
