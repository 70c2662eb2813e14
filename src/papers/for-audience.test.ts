import { expect, test } from 'vitest'
import { forAudience } from './for-audience.js'
import { readPaperText } from './text/paper-text.js'

const TEXT = `# Conclusions

{{only officers}}

To write.

{{end}}

## What follows

{{only members}}

For members.

{{end}}

# Contact

# Recommendations

All of them.
`

function headings(audience: 'officers' | 'members' | 'public'): string[] {
  const parts = forAudience(readPaperText(TEXT).parts, audience)
  return parts.flatMap(part =>
    part.as === 'heading' ? part.phrases.map(each => ('text' in each ? each.text : '')) : []
  )
}

test('a heading is left out where all that stands under it is for others, and stays where nothing does', () => {
  expect(headings('officers')).toEqual(['Conclusions', 'Contact', 'Recommendations'])
  expect(headings('members')).toEqual(['Conclusions', 'What follows', 'Contact', 'Recommendations'])
  expect(headings('public')).toEqual(['Contact', 'Recommendations'])
})
