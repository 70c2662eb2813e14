import { expect, test } from 'vitest'
import { linkTarget } from './link-target.js'

const anchors = new Set(['wards'])

test('a link leads out by a full address, or to a place that is there', () => {
  expect(linkTarget('https://www.gov.uk/a?b=c', anchors)).toEqual({ outside: 'https://www.gov.uk/a?b=c' })
  expect(linkTarget('mailto:panel@example.gov.uk', anchors)).toEqual({ outside: 'mailto:panel@example.gov.uk' })
  expect(linkTarget('#wards', anchors)).toEqual({ inside: 'wards' })
})

test.each([
  '#gone',
  '/scorecard',
  '//example.com',
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  ''
])('a link does not lead to %j', href => {
  expect(linkTarget(href, anchors)).toBeNull()
})
