import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import type { Findings, RuleIssue } from '../src/rules/findings/findings.js'
import { readRules } from '../src/rules/read-rules.js'
import { checkUpload, type UploadToCheck } from '../src/rules/reading/check-upload.js'
import type { InputFile } from '../src/sources/source.js'

const SAMPLES = '../shared/data/samples'
const rules = { ssda903: await readRules('ssda903'), cin_census: await readRules('cin-census') }

/** Every sample return; the golden file of each was read by eye. A change to one is a change to what a council is told. */
const CHECKS: Readonly<Record<string, UploadToCheck>> = {
  'ssda903-2025-as-both-years': {
    files: csvOf('ssda903-2025', ''),
    lastYear: csvOf('ssda903-2025', ''),
    providers: [sample('ssda903-2025/combined_scp_ch_fake.xlsx'), sample('ssda903-2025/scp_ch_2025_fake.xlsx')],
    year: '2017-18',
    authority: '806'
  },
  'ssda903-2025-in-2025-26': { files: csvOf('ssda903-2025', ''), year: '2025-26', authority: '806' },
  'ssda903-2025-xml': { files: [sample('ssda903-2025/fake_903.xml')], year: '2017-18' },
  ...Object.fromEntries(
    [2017, 2018, 2019, 2020, 2021].map(year => [
      `ssda903-${year}`,
      {
        files: csvOf('ssda903-2017-to-2021', String(year)),
        lastYear: year > 2017 ? csvOf('ssda903-2017-to-2021', String(year - 1)) : [],
        year: `${year - 1}-${String(year).slice(2)}`
      }
    ])
  ),
  'cin-census-fake': { files: [sample('cin-census/fake_CIN_data.xml')] },
  'cin-census-2024': { files: [sample('cin-census/CIN_Census_2024.xml')] },
  'cin-census-2026': { files: [sample('cin-census/CIN_Census_2026.xml')] }
}

test.each(Object.entries(CHECKS))('what %s is told stays as it was read', async (name, given) => {
  const checked = await checkUpload(given, async id => rules[id])
  if (checked.id === null) throw new Error('The sample was not known for what it is.')
  const head = `${checked.id} ${checked.year}, by the ${checked.rules.length} rules of ${checked.yearOfRules}`
  const files = checked.fileIssues.map(({ message }) => `  ${message}`)
  const text = [head, ...files, '', ...linesOf(checked.findings), '', ...notRunOf(checked.findings), ''].join('\n')
  await expect(text).toMatchFileSnapshot(`./golden/checks/${name}.txt`)
})

/** A line for each rule and table: how many rows in how many children, the first rows, and a digest of all. */
function linesOf(findings: Findings): string[] {
  const groups = new Map<string, RuleIssue[]>()
  for (const issue of findings.issues()) {
    const key = `${issue.code} ${issue.severity} ${issue.table ?? 'whole return'}`
    const group = groups.get(key)
    if (group) group.push(issue)
    else groups.set(key, [issue])
  }
  return [...groups].map(([key, issues]) => {
    const [code, severity, ...table] = key.split(' ')
    const rows = issues.map(({ row }) => row)
    const children = new Set(issues.map(({ child }) => child)).size
    const digest = createHash('sha256').update(rows.join(' ')).digest('hex').slice(0, 8)
    return [
      code!.padEnd(10),
      severity!.padEnd(6),
      table.join(' ').padEnd(22),
      `${String(issues.length).padStart(6)} rows ${String(children).padStart(6)} children `,
      digest,
      rows.slice(0, 6).join(' ')
    ].join(' ')
  })
}

function notRunOf({ rulesNotRun }: Findings): string[] {
  return rulesNotRun.map(({ code, needs }) => `${code} not run: needs ${needs}`)
}

function csvOf(folder: string, begins: string): InputFile[] {
  return readdirSync(join(SAMPLES, folder))
    .filter(name => name.startsWith(begins) && name.endsWith('.csv'))
    .map(name => sample(`${folder}/${name}`))
}

function sample(path: string): InputFile {
  return { name: basename(path), path: join(SAMPLES, path) }
}
