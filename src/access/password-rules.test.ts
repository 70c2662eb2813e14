import { expect, test } from 'vitest'
import { passwordFault } from './password-rules.js'

const ada = { name: 'Ada Lovelace', email: 'ada.lovelace@council.example' }

test('twelve letters are enough and eleven are not; 200 are the most', () => {
  expect(passwordFault('gable-otter7', ada)).toBeNull()
  expect(passwordFault('gable-otter', ada)).toContain('12 letters or more')
  expect(passwordFault('gable otter '.repeat(20).slice(0, 200), ada)).toBeNull()
  expect(passwordFault('gable otter '.repeat(20).slice(0, 201), ada)).toContain('200 letters at most')
  expect(passwordFault('', ada)).toBe('Enter a new password')
})

test.each([
  'Password1234',
  'password12345!',
  'P@ssw0rd2024!!',
  'passwordpassword',
  'qwertyuiop123',
  'Middlesbrough1',
  'Summer2024!!!!',
  'letmein123456',
  'SocialWorker2025',
  '!!!Welcome1!!!'
])('%s is among the commonest', password => {
  expect(passwordFault(password, ada)).toContain('among the commonest')
})

test.each(['123456789012', 'abcdefghijkl', '987654321098', 'aaaaaaaaaaaaa', 'abababababab'])(
  '%s repeats itself',
  password => {
    expect(passwordFault(password, ada)).toContain('repeats itself')
  }
)

test.each(['AdaLovelace1', 'ada.lovelace@council.example', 'lovelace-ada-99'])('%s is her own name', password => {
  expect(passwordFault(password, ada)).toContain('Leave your name')
})

test('three words that have nothing to do with each other do, whatever letters they are in', () => {
  for (const password of [
    'correct horse battery',
    'kettle marsh violin',
    'żółta łódka śpi',
    '🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔🐧',
    'summer gable otter'
  ])
    expect(passwordFault(password, ada)).toBeNull()
})
