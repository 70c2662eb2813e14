import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPublishing, type Publishing } from '../../../test/publishing.js'
import { type ReadFrozen, sealed } from '../../papers/publish/frozen.js'
import { openRegister } from '../../register/register.js'

let at: Publishing
let read: ReadFrozen
let forgery: string

beforeAll(async () => {
  at = await openPublishing()
  read = (await at.publish('There were {{figure CL01}} on {{day}}.')).public
  await at.leave()
  forgery = join(at.folder, 'forged.json')
  const record = read.paper.record.map(each => ({ ...each, by: 'Somebody else' }))
  writeFileSync(forgery, sealed({ ...read.paper, record }).text)
})
afterAll(() => rmSync(at.folder, { recursive: true, force: true }))

function verify(file: string, ...words: string[]) {
  const command = ['--import', 'tsx', 'src/sightline.ts', 'verify', 'paper', file, '--home', at.folder, ...words]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  return { status, stdout, stderr }
}

test('a paper is as it was published, and one changed and hashed anew is not one that was', () => {
  const whole = verify(at.papers.files.path(read.hash))
  expect(whole).toMatchObject({ status: 0, stderr: '' })
  expect(whole.stdout).toMatch(
    /^“Our children”, for the public: as it was published\. .* every word are as published\.\n/
  )
  const forged = verify(forgery)
  expect(forged.status).toBe(1)
  expect(forged.stdout).toContain('this is NOT a paper that was published from this home')
  expect(forged.stdout).toContain('by Somebody else on 1 May 2026')
  const json = JSON.parse(verify(forgery, '--json').stdout)
  expect(json).toMatchObject({ whole: false, published: false, whyNotChecked: null })
})

test('while another has the register open the files of the home tell the two apart, and what was not checked is said', async () => {
  const register = await openRegister(join(at.folder, 'register'))
  try {
    const whole = verify(at.papers.files.path(read.hash))
    expect(whole.status).toBe(0)
    expect(whole.stdout).toMatch(
      /is in use by another Sightline.*\nSo it was not checked:\n {2}That the register has it/
    )
    const forged = verify(forgery)
    expect([forged.status, forged.stdout]).toEqual([1, expect.stringContaining('this is NOT a paper')])
  } finally {
    await register.close()
  }
})
