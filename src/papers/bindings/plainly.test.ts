import { afterAll, beforeAll, expect, test } from 'vitest'
import { linesOf, openPaperDesk, type PaperDesk } from '../../../test/paper-desk.js'

const SAY = 'rise="It rose." fall="It fell." same="As usual."'
let desk: PaperDesk

beforeAll(async () => {
  desk = await openPaperDesk()
})
afterAll(() => desk.close())

test('the author’s sentence is chosen by the chart, and by nothing else', async () => {
  const out = await desk.out(`{{plainly CL01 ${SAY}}}`, { asAt: '2019-03-31' })
  const [said] = linesOf(out)
  const [sentence] = linesOf(await desk.out('{{sentence CL01}}', { asAt: '2019-03-31' }))
  const expected = sentence!.includes('No change')
    ? 'As usual.'
    : /above|rise/.test(sentence!)
      ? 'It rose.'
      : 'It fell.'
  expect(said).toBe(expected)
  expect(out.stated).toMatchObject([{ measure: 'CL01', asAt: '2019-03-31' }])
})

test('where there is no value it says that it cannot tell', async () => {
  expect(linesOf(await desk.out(`{{plainly CP06 ${SAY}}}`))).toEqual(['We cannot tell yet.'])
})

test('a share is so many in every 100, and anything else is no share', async () => {
  const out = await desk.out('{{in-every PL01}}')
  expect(linesOf(out)[0]).toMatch(/^\d+ in every 100$/)
  expect(out.stated).toMatchObject([{ measure: 'PL01', unit: 'percent', printed: linesOf(out)[0] }])
  expect((await desk.out('{{in-every CL01}}')).problems[0]!.sentence).toBe('CL01 is not a share in per cent.')
})

function isBeforeOctober(month: string | undefined): boolean {
  return new Date(`1 ${month}`) < new Date('1 October 2018')
}

test('signals are counted, listed by whether they are good, and told since an earlier day', async () => {
  const out = await desk.out('{{signals since=-6m}}', { asAt: '2019-03-31' })
  const [said] = linesOf(out)
  expect(said).toMatch(/^Of \d+ figures?, .* Since 30 September 2018, \d+ (is|are) new and \d+ (has|have) ended\./)
  const newSince = [
    ...linesOf(out)
      .join('\n')
      .matchAll(/, since (.*)\. New\./g)
  ].map(([, month]) => month)
  expect(said!.endsWith('a new one may have begun before that day.')).toBe(newSince.some(isBeforeOctober))
  const all = Number(/, (\d+|none) shows? a real/.exec(said!)?.[1] ?? 0)
  expect(out.stated).toHaveLength(all)
  const placements = await desk.out('{{signals domain=Placements}}', { asAt: '2019-03-31' })
  expect(placements.stated.every(({ measure }) => measure.startsWith('PL'))).toBe(true)
})

test('one way alone is a plain list, and new signals need a day before the paper’s own', async () => {
  const number = linesOf(await desk.out('{{signals since=-6m show=number}}', { asAt: '2019-03-31' }))
  expect(number).toEqual([expect.stringMatching(/^Of \d+ figures/)])
  const worse = linesOf(await desk.out('{{signals show=worse}}', { asAt: '2019-03-31' }))
  expect(worse.some(line => line.startsWith('Of '))).toBe(false)
  const wrong = async (text: string) => (await desk.out(text)).problems.map(({ sentence }) => sentence)
  expect(await wrong('{{signals show=new}}')).toEqual(['New signals are told since a day: write since=-3m.'])
  expect(await wrong('{{signals since=now}}')).toEqual(['Signals are told since a day before the paper’s own.'])
})
