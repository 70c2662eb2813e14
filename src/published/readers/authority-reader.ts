import { laitArea, regionNamed } from '../area.js'
import type { OpenedFile } from '../opened-file.js'
import type { PublishedAuthority } from '../published.js'
import { type Reading, refuse } from '../reading.js'
import { isBlank } from '../rows-of-file.js'

/** Says whether a header is that of the list of local authority codes. */
export function isAuthorityHeader(header: readonly string[]): boolean {
  return header[0] === 'LA Number' && header.includes('LA Name') && header.includes('Region')
}

/** Reads the list of local authority codes: code, name and region of each; regions and England among its rows are passed over. @throws PublishedError */
export function readAuthorities(file: OpenedFile, rows: readonly (readonly string[])[]): Reading {
  const header = rows[0] ?? []
  const name = header.indexOf('LA Name')
  const region = header.indexOf('Region')
  const authorities: PublishedAuthority[] = []
  const problems: string[] = []
  for (const [i, row] of rows.slice(1).entries()) {
    if (isBlank(row)) continue
    const number = Number(row[0])
    if (!Number.isInteger(number)) problems.push(`${file.name}, row ${i + 2}: column LA Number is not a whole number.`)
    const area = laitArea(number)
    if (area?.level !== 'authority') continue
    authorities.push({ code: area.area, name: row[name] ?? '', region: regionNamed(row[region] ?? '') })
  }
  refuse(problems)
  const none = { measures: [], neighbours: [], values: null, missing: {}, notes: [] }
  return { kind: 'authorities', dataset: null, name: 'Local authority codes', files: [file], authorities, ...none }
}
