import type { Trouble } from './trouble.js'

/** Headers in other words, in capitals, with curly quotes or trailing blanks: about 1 in 4 of a workbook's. */
export const headerVariants: Trouble = {
  id: 'header-variants',
  befalls: ['annex_a'],
  spoil: ({ sheets }, random) => {
    for (const sheet of sheets) {
      const renamed = new Map(
        sheet.headers.map(header => [
          header,
          variant(header, sheet.table.columns.find(({ name }) => name === header)?.headers ?? [], random)
        ])
      )
      sheet.headers = sheet.headers.map(header => renamed.get(header)!)
      sheet.lines = sheet.lines.map(line =>
        Object.fromEntries(Object.entries(line).map(([header, value]) => [renamed.get(header) ?? header, value]))
      )
    }
  }
}

function variant(
  header: string,
  others: readonly string[],
  random: { chance(p: number): boolean; pick<T>(list: readonly T[]): T }
): string {
  if (others.length > 0 && random.chance(0.2)) return random.pick(others)
  if (random.chance(0.05)) return `${header} `
  if (random.chance(0.05)) return header.toUpperCase()
  return header
    .replaceAll("'", random.chance(0.5) ? '’' : "'")
    .replace('(Y/N)', random.chance(0.3) ? '(Y/N))' : '(Y/N)')
}
