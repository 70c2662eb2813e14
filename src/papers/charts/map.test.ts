import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PaperHome } from '../../../test/paper-home.js'
import { sampleFiles } from '../../../test/sample-home.js'
import type { Block, ChartBlock } from '../../documents/block.js'

const WARDS = ['Abbey', 'Docks', 'Park']
let home: PaperHome

beforeAll(async () => {
  home = await PaperHome.make()
})
afterAll(() => home.close())

/** The postcodes of every home in the sample returns, dealt out among the wards; every eighth is another council's. */
function directory(): string {
  const posts = [2019, 2020, 2021].flatMap(year => {
    const { path } = sampleFiles(year).find(({ name }) => name.endsWith('episodes.csv'))!
    const [heading, ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/)
    const place = heading!.split(',').indexOf('HOME_POST')
    return lines.map(line => line.split(',')[place]!).filter(post => post !== '')
  })
  const rows = [...new Set(posts)].map((post, index) =>
    [post, 450_000, 520_000, `W${index % WARDS.length}`, index % 8 === 0 ? 'E06000003' : 'E06000002'].join(',')
  )
  return ['pcd,oseast1m,osnrth1m,osward,laua', ...rows].join('\n')
}

function boundaries(): string {
  const features = WARDS.map((name, index) => {
    const [west, east] = [-1.3 + index * 0.1, -1.2 + index * 0.1]
    const ring = [
      [west, 54.5],
      [east, 54.5],
      [east, 54.6],
      [west, 54.6],
      [west, 54.5]
    ]
    return {
      type: 'Feature',
      properties: { WD25CD: `W${index}`, WD25NM: name },
      geometry: { type: 'Polygon', coordinates: [ring] }
    }
  })
  return JSON.stringify({ type: 'FeatureCollection', features })
}

function chartOf(blocks: readonly Block[]): ChartBlock | undefined {
  return blocks.find(block => block.as === 'chart')
}

const countsOf = (block: ChartBlock) => block.table.rows.map(([ward, , number]) => [ward!.text, Number(number!.value)])

test('without boundaries a paper says what is to be loaded', async () => {
  const { document } = await home.workOut('{{chart map CL01}}')
  expect(chartOf(document.blocks)).toBeUndefined()
  expect(JSON.stringify(document.blocks)).toContain('ward boundaries, and a postcode directory')
})

test('with them each child is counted in the ward of the home they came from, and nobody is lost', async () => {
  await home.receive('postcodes.csv', directory(), 'postcodes')
  await home.receive('wards.geojson', boundaries(), 'wards')
  const { document, stated } = await home.workOut('{{chart map CL01}}\n\n{{figure CL01}}')
  const map = chartOf(document.blocks)!
  const counts = countsOf(map)
  expect(counts.map(([ward]) => ward)).toEqual(expect.arrayContaining([...WARDS, 'Outside the area']))
  const whole = stated.find(({ part }) => part === null)!
  expect(counts.reduce((sum, [, number]) => sum + Number(number), 0)).toBe(whole.value)
  expect(map.table.columns.map(({ heading }) => heading)).toEqual(['Ward', 'Number on the map', 'Number', 'Class'])
  expect(map.svg.match(/data-words/g)).toHaveLength(WARDS.length)
})

test('a map is of one indicator, by ward', async () => {
  expect((await home.workOut('{{chart map CL01 PL01}}')).problems[0]?.sentence).toContain('A map is of one indicator.')
  expect((await home.workOut('{{chart map CL01 by=sex}}')).problems[0]?.sentence).toContain('A map is of wards')
})
