import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { answerCase, TablesCase } from '../../rules/check-tables.js'
import { issueJson } from '../../rules/findings/issue-json.js'
import { readRules } from '../../rules/read-rules.js'
import { InputError } from '../command.js'

/** Checks rows given as JSON, one case or an array of them, and prints what the rules say in the same order. */
export async function checkTablesFile(path: string): Promise<void> {
  const given = await readCases(path)
  const cases = Array.isArray(given) ? given : [given]
  const [ssda903, cin_census] = await Promise.all([readRules('ssda903'), readRules('cin-census')])
  const answers = cases.map(each => answerCase(each, { ssda903, cin_census }))
  const texts = answers.map(
    ({ issues, not_run }) =>
      `{"issues":[${Buffer.concat([...issueJson(issues)])}],"not_run":${JSON.stringify(not_run)}}`
  )
  process.stdout.write(Array.isArray(given) ? `[${texts.join(',\n')}]\n` : `${texts[0]}\n`)
  if (answers.some(({ issues }) => issues.some(({ severity }) => severity !== 'query'))) process.exitCode = 1
}

async function readCases(path: string): Promise<TablesCase | TablesCase[]> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new InputError(`There is no file ${path}.`)
  })
  const parsed = z.union([z.array(TablesCase), TablesCase]).safeParse(jsonIn(text, path))
  if (parsed.success) return parsed.data
  const problems = problemsOf(jsonIn(text, path)).slice(0, 10)
  throw new InputError(`${path} is not as --tables wants it:\n${problems.map(each => `  ${each}`).join('\n')}`)
}

function jsonIn(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new InputError(`${path} is not JSON.`)
  }
}

/** What is wrong with each case, where; never the value itself. */
function problemsOf(value: unknown): string[] {
  const { error } = (Array.isArray(value) ? z.array(TablesCase) : TablesCase).safeParse(value)
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`)
}
