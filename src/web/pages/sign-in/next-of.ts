/** Where a person was going: only ever an address of our own, for any other could imitate this application. */
export function nextOf({ next = '/' }: Readonly<Record<string, string>>): string {
  return /^\/(?![/\\])[\w\-./?=&%:+]*$/.test(next) ? next : '/'
}
