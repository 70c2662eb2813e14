import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { textTable } from '../src/cli/terminal/text-table.js'
import { benchAccessLog } from './access-log.js'
import { benchChecks } from './checks.js'
import { benchCouncil } from './council.js'
import { benchManyCouncils } from './many-councils.js'
import type { Measured } from './measured.js'
import { benchPages } from './pages.js'
import { benchPapers } from './papers.js'
import { benchRegister } from './register.js'

/** Runs every benchmark and prints a table; `--json FILE` keeps the numbers. */
const folder = await mkdtemp(join(tmpdir(), 'sightline-bench-'))
try {
  const measured: Measured[] = []
  for (const bench of [
    benchChecks,
    benchCouncil,
    benchPages,
    benchPapers,
    benchRegister,
    benchManyCouncils,
    benchAccessLog
  ]) {
    const some = await bench(folder)
    for (const { work, value } of some) process.stderr.write(`${work}: ${value}\n`)
    measured.push(...some)
  }
  const columns = [
    { heading: 'Work' },
    { heading: 'Measured', align: 'right' as const },
    { heading: 'Bar', align: 'right' as const },
    { heading: 'Peak memory', align: 'right' as const }
  ]
  process.stdout.write(
    textTable(
      columns,
      measured.map(({ work, value, bar, megabytes }) => [
        work,
        value,
        bar,
        megabytes ? `${Math.round(megabytes)} MB` : ''
      ])
    )
  )
  const json = process.argv.indexOf('--json')
  if (json !== -1) await writeFile(process.argv[json + 1]!, `${JSON.stringify(measured, null, 2)}\n`)
} finally {
  await rm(folder, { recursive: true, force: true })
}
