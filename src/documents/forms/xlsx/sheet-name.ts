const LONGEST = 31

/** The name of the sheet of a table: its number and as much of its title as may stand there. The number keeps it unique. */
export function sheetName(number: number, title: string): string {
  const allowed = title.replace(/[[\]:*?/\\']/g, ' ').replace(/ +/g, ' ')
  const name = `${number} ${allowed}`.trim()
  if (name.length <= LONGEST) return name
  const cut = [...name].reduce((text, letter) => (text.length + letter.length <= LONGEST ? text + letter : text), '')
  const space = cut.lastIndexOf(' ')
  return (space > 12 ? cut.slice(0, space) : cut).trim()
}
