import { daysOfStatutoryYear } from '../../domain/statutory-year.js'
import { checkSource } from '../../sources/check-source.js'
import type { InputFile, Issue } from '../../sources/source.js'
import type { CheckOptions } from '../check.js'
import { checkText } from '../terminal/check-text.js'
import { progressBar } from '../terminal/progress-bar.js'

const SCOPE = 'Structure, types and codes were checked; the department has no rules for this source.'

/** Checks the structure, types and codes of files that are no return with rules, or that could not be read as one. */
export async function checkStructure(files: readonly InputFile[], options: CheckOptions): Promise<void> {
  const bar = await progressBar()
  const checked = await checkSource(files, {
    ...(options.source && { source: options.source }),
    ...(options.year && { period: daysOfStatutoryYear(options.year) }),
    progress: (done, of) => bar.show({ words: 'Reading', done, of })
  }).finally(bar.stop)
  process.stdout.write(
    options.json ? jsonOf(checked.issues) : `${checkText(checked)}\n${checked.source ? `${SCOPE}\n` : ''}`
  )
  if (checked.issues.some(({ severity }) => severity !== 'warning')) process.exitCode = 1
}

function jsonOf(issues: readonly Issue[]): string {
  const lines = issues.map(({ code, severity, file, table, row, column, message }) =>
    JSON.stringify({ code, severity, file, table, row, column, message })
  )
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`
}
