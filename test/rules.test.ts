import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isInForce, YEARS_KNOWN } from '../src/rules/in-force.js'
import { readRules, ruleFiles } from '../src/rules/read-rules.js'
import { RETURN_KINDS } from '../src/rules/return/return-kinds.js'
import { runExample } from './rule-examples.js'

const RETURNS = [
  { id: 'ssda903', folder: 'ssda903', laidDown: '../../shared/reference/ssda903-rules.json' },
  { id: 'cin_census', folder: 'cin-census', laidDown: '../../shared/reference/cin-rules.json' }
] as const

interface LaidDown {
  readonly code: string
  readonly type?: 'Error' | 'Query'
  readonly in_force: readonly string[]
}

for (const { id, folder, laidDown } of RETURNS) {
  const rules = await readRules(folder)
  const known = (JSON.parse(readFileSync(new URL(laidDown, import.meta.url), 'utf8')) as { rules: LaidDown[] }).rules
  const years = [...new Set(known.flatMap(each => each.in_force))].map(year => year.replace('/', '-')).sort()

  describe(`the rules of ${id}`, () => {
    test('the years known are those laid down', () => {
      expect(years[0]).toBe(YEARS_KNOWN[id].first)
      expect(years.at(-1)).toBe(YEARS_KNOWN[id].last)
    })

    test.each(years)('the rules in force in %s are those the department lays down', year => {
      const wanted = known.filter(each => each.in_force.includes(year.replace('-', '/'))).map(({ code }) => code)
      const ours = rules.filter(rule => isInForce(rule, year)).map(({ code }) => code)
      expect(ours.sort()).toEqual(wanted.sort())
    })

    test('each file is named after the code of its rule', () => {
      const files = ruleFiles(folder).map(url => url.pathname.replace(/^.*\/|\.[jt]s$/g, ''))
      expect(files.sort()).toEqual(rules.map(({ code }) => code).sort())
    })

    test('errors and queries are told apart as the department does', () => {
      const queries = known.filter(({ type }) => type === 'Query').map(({ code }) => code)
      expect(
        rules
          .filter(({ severity }) => severity === 'query')
          .map(({ code }) => code)
          .sort()
      ).toEqual(queries.sort())
    })

    test('every rule says in a plain sentence what is wrong, and shows both what breaks it and what does not', () => {
      const poor = rules.filter(({ message, fields, examples }) => {
        const drawings = examples.flatMap(({ given }) => Object.values(given).join('\n').split('\n'))
        const broken = drawings.some(line => line.trim().startsWith('✗')) || examples.some(({ whole }) => whole)
        const kept = drawings.filter(line => line.trim().startsWith('|')).length > examples.length
        return !/^[A-Z].{15,}\.$/s.test(message) || message.includes('<') || fields.length === 0 || !broken || !kept
      })
      expect(poor.map(({ code }) => code)).toEqual([])
    })

    describe.each(rules.map(rule => [rule.code, rule] as const))('rule %s', (_, rule) => {
      test.each(rule.examples.map(example => [example.title, example] as const))('%s', (_, example) => {
        const { found, expected } = runExample(RETURN_KINDS[id], rule, example)
        expect(found).toEqual(expected)
      })
    })
  })
}
