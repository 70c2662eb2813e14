import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { AnyBinding, Argument } from './binding.js'
import { CLAIMS } from './claims/read-claims.js'
import { BINDINGS } from './read-bindings.js'
import { TEMPLATES } from './read-templates.js'

const PAGE = new URL('../../docs/papers.md', import.meta.url)
const MARK =
  '<!-- What follows is written by `npx vitest run src/papers/papers-page.test.ts -u` from the folders. -->\n'

test('the page of papers lists every binding, claim and template as they are', async () => {
  const [written = ''] = readFileSync(PAGE, 'utf8').split(MARK)
  const of = (place: AnyBinding['in']) => [...BINDINGS.values()].filter(each => each.in === place).map(bindingText)
  const claims = [...CLAIMS.values()].map(
    ({ id, claims: what, example }) => `| \`${id}\` | ${cell(what)} | \`${cell(example)}\` |`
  )
  const templates = [...TEMPLATES.values()].map(({ id, title, for: whom, every, audience, what }) =>
    [`\`${id}\``, title, whom, every, audience, what].map(cell).join(' | ')
  )
  const parts = [
    ['## Bindings of a line', ...of('line')].join('\n\n'),
    ['## Bindings on a line of their own', ...of('block')].join('\n\n'),
    `## Claims\n\n| Kind | What it says | Example |\n|---|---|---|\n${claims.join('\n')}`,
    `## Templates\n\n| Name | Title | For | Every | Audience | What |\n|---|---|---|---|---|---|\n${templates.map(row => `| ${row} |`).join('\n')}`
  ]
  await expect(`${written}${MARK}\n${parts.join('\n\n')}\n`).toMatchFileSnapshot(PAGE.pathname)
})

function bindingText({ id, what, example, order, arguments: named }: AnyBinding): string {
  const rows = Object.entries(named as Readonly<Record<string, Argument>>).map(([name, argument]) => {
    const place = order.includes(name) ? ', by its place or its name' : ''
    return `- \`${name}\` (${argument.required ? 'needed' : 'may be left out'}${place}): ${argument.what}${choices(argument)}`
  })
  return [`### ${id}`, what, `\`${example}\``, rows.join('\n')].filter(text => text !== '').join('\n\n')
}

function choices(argument: Argument): string {
  return argument.as === 'choice' ? `. One of ${argument.choices.join(', ')}` : ''
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
