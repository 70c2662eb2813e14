import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const RETURNS = [
  ['children looked after return (SSDA903)', 'ssda903-rules.json'],
  ['children in need census', 'cin-rules.json']
] as const

interface LaidDown {
  readonly code: string
  readonly public_validator_gets_this_wrong?: string
}

test.each(RETURNS)(
  'each rule of the %s that the public validator gets wrong has its entry, and no other',
  (name, file) => {
    const text = readFileSync(new URL('../docs/deviations.md', import.meta.url), 'utf8')
    const section = text.split(/^## /m).find(each => each.startsWith(`Rules of the ${name}\n`)) ?? ''
    const entries = [...section.matchAll(/^\| (\w+) \|.*\|.+\.? \|$/gm)].map(([, code]) => code!)
    const laidDown = readFileSync(new URL(`../../shared/reference/${file}`, import.meta.url), 'utf8')
    const { rules } = JSON.parse(laidDown) as { rules: LaidDown[] }
    const wrong = rules.filter(each => each.public_validator_gets_this_wrong).map(({ code }) => code)
    expect(entries.filter(code => code !== 'Rule').sort()).toEqual(wrong.sort())
  }
)
