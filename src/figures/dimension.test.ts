import { expect, test } from 'vitest'
import { categoryLabel, compareCategories } from './dimension.js'

test('categories stand in the order of their codes, and nothing recorded comes last', () => {
  expect(['', '10-15', '0', '1-4', 'unborn'].sort((a, b) => compareCategories('age_band', a, b))).toEqual([
    'unborn',
    '0',
    '1-4',
    '10-15',
    ''
  ])
})

test('teams stand by name, the second before the tenth, and are called what their source calls them', () => {
  const teams = ['', 'Safeguarding team 10', 'Leaving care team', 'Safeguarding team 2']
  expect(teams.sort((a, b) => compareCategories('team', a, b)).map(each => categoryLabel('team', each))).toEqual([
    'Leaving care team',
    'Safeguarding team 2',
    'Safeguarding team 10',
    'None recorded'
  ])
})
