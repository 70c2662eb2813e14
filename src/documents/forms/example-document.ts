import { pChart } from '../../statistics/p-chart.js'
import { xmrChart } from '../../statistics/xmr-chart.js'
import type { Block, ChartBlock, Document, Inline, TableBlock, TableCell } from '../block.js'
import { bars, lookedAfter, shares } from '../charts/chart-examples.js'
import { exampleBars, exampleControl } from './example-charts.js'

const LONG_WORD = 'Intergovernmentalcounterrepresentationalmisunderstandings'.repeat(3)

/** A document of an invented council with every kind of block, a table of several pages, and text that is hard to set. */
export const exampleDocument: Document = {
  title: 'Children looked after: enough homes, close by & for good <improvement plan>',
  council: 'Aldersea Borough Council',
  front: [
    { label: 'Report of', text: 'Director of Children’s Services' },
    { label: 'Submitted to', text: 'Children and Young People’s Scrutiny Panel' },
    { label: 'Date', text: '11 May 2026' },
    { label: 'Status', text: 'Public' },
    { label: 'Key decision, and why', text: 'No. Nothing in this report asks for money or changes a policy.' }
  ],
  audience: 'public',
  blocks: [
    heading(1, 'Executive summary', 'summary'),
    paragraph(
      '1',
      said('At 31 March 2026 there were '),
      figure('508', 1),
      said(' children looked after, '),
      {
        as: 'text',
        text: 'the fewest for three years',
        strong: true
      },
      said('. The mean of the ten statistical neighbours was '),
      figure('97.3', 2),
      said(' per 10,000.')
    ),
    paragraph(
      '2',
      said('Of '),
      figure('61', 3),
      said(' young people, '),
      figure('not shown, to protect children', 4, true),
      said(' were in unregulated homes. See '),
      link('the table of wards', '#table-wards'),
      said(' or '),
      link('the department’s statistics', 'https://www.gov.uk/government/collections/statistics-looked-after-children'),
      said('.')
    ),
    { as: 'notice', tone: 'warning', words: [said('Two of the months rest on records that were mended by hand.')] },
    heading(2, 'What we ask of the panel', 'asks'),
    paragraph('3', said('The panel is asked to:')),
    {
      as: 'list',
      ordered: true,
      items: [
        [said('note the figures, of which '), figure('12.5%', 5), said(' are within a year of their target;')],
        [
          said('comment on the actions '),
          { as: 'text', text: 'before', emphasis: true },
          said(' they go to the executive.')
        ]
      ]
    },
    heading(1, 'Background', 'background'),
    paragraph('3.1', said(`${'Children who keep moving lose schools, friends and the adults they trust. '.repeat(6)}`)),
    exampleControl(xmrChart(lookedAfter, { better: 'lower', target: 540 }), {
      id: 'chart-1',
      title: 'Children looked after at the end of each month',
      unit: 'count'
    }),
    paragraph(null, said('A paragraph without a number says what the chart cannot.')),
    { as: 'notice', tone: 'plain', words: [said('Figures are as known on 2 May 2026.')] },
    heading(2, 'Placements', 'placements'),
    exampleBars(bars, { id: 'chart-2', title: 'Three or more placements in the year, by placement', unit: 'percent' }),
    exampleControl(pChart(shares, { better: 'lower', target: 12 }), {
      id: 'chart-3',
      title: 'Three or more placements in the year (%)',
      unit: 'percent'
    }),
    heading(3, 'What young people say', 'voices'),
    {
      as: 'quotation',
      words: [said('I want the same social worker until I am grown up.')],
      by: 'A young person aged 15'
    },
    {
      as: 'list',
      ordered: false,
      items: [
        [said('Fewer moves.')],
        [said('A phone call that is answered, '.repeat(7))],
        [said('Brothers and sisters together.')]
      ]
    },
    heading(1, 'Wards', 'wards'),
    wards(),
    heading(1, 'Odd text', 'odd'),
    paragraph(
      '4',
      said(
        'Markup is words: <script>alert("1 & 2")</script>, <b>bold</b> and &amp;. Zażółć gęślą jaźń, Ελληνικά, Кириллица, Tiếng Việt.'
      )
    ),
    paragraph(
      '5',
      said('Emoji 👩‍👩‍👧 and ✅, Hebrew שלום עולם, Arabic مرحبا بالعالم, and an unbroken word: '),
      said(LONG_WORD),
      said('.')
    ),
    odd(),
    heading(1, 'Actions to be taken', 'actions'),
    actions()
  ],
  notes: [
    note(1, 'Children looked after (CL01), Aldersea, 31 March 2026, known 2 May 2026.'),
    note(
      2,
      'Rate per 10,000, mean of ten statistical neighbours (model of 2025, nine with a value), 2024-25, LAIT edition of April 2026.'
    ),
    note(3, 'Care leavers aged 19 to 21 (CL40), Aldersea, 31 March 2026, known 2 May 2026.'),
    note(
      4,
      'Care leavers in unregulated homes (CL44), Aldersea, 31 March 2026: suppressed, for it would tell of 1 to 5.'
    ),
    note(5, 'Care leavers within a year of their target (CL45), 12.5% (2 of 16), Aldersea, 31 March 2026.')
  ],
  record: [
    'Figures known at 2026-05-02T09:00:00Z, from loads 14, 15 and 19, by definitions 2026-04-01.',
    'Text and figures are frozen under the hash 5f2b8c1e9a7d4430b6c0ffee5f2b8c1e9a7d4430b6c0ffee5f2b8c1e9a7d4430.'
  ],
  dated: '2026-05-11',
  draft: true
}

/** A document as long as papers become: 40 bound figures and 12 charts. */
export function longDocument(): Document {
  const chart = exampleDocument.blocks.find(block => block.as === 'chart') as ChartBlock
  const charts = Array.from({ length: 12 }, (_, index) => renamed(chart, `long-${index + 1}`))
  const figures = Array.from({ length: 40 }, (_, index) =>
    paragraph(
      String(index + 1),
      said('In the year there were '),
      figure(String(400 + index), index + 1),
      said(' of them.')
    )
  )
  const notes = figures.map((_, index) => note(index + 1, `Children looked after (CL01) in month ${index + 1}.`))
  return { ...exampleDocument, blocks: [heading(1, 'All', 'all'), ...figures, ...charts, wards()], notes }
}

function renamed(chart: ChartBlock, id: string): ChartBlock {
  const [svg, narrow] = [chart.svg, chart.narrow].map(each => each.replaceAll(chart.id, id))
  return { ...chart, id, svg: svg!, narrow: narrow!, table: { ...chart.table, id: `${id}-table` } }
}

function heading(level: 1 | 2 | 3, text: string, id: string): Block {
  return { as: 'heading', level, text, id }
}

function paragraph(number: string | null, ...words: Inline[]): Block {
  return { as: 'paragraph', number, words }
}

function said(text: string): Inline {
  return { as: 'text', text }
}

function link(text: string, href: string): Inline {
  return { as: 'link', text, href }
}

function figure(text: string, note: number, missing = false): Inline {
  return { as: 'figure', text, note, ...(missing && { missing: true as const }) }
}

function note(number: number, text: string): Document['notes'][number] {
  return { note: number, text }
}

function words(text: string): TableCell {
  return { text, value: null }
}

function wards(): TableBlock {
  const rows = Array.from({ length: 90 }, (_, index) => {
    const [count, share] = [6 + ((index * 37) % 90), ((index * 731) % 1000) / 10]
    return [
      words(
        `Ward ${index + 1} ${index % 9 === 4 ? 'with St Hilda’s, the Old Harbour and everything as far as the ring road' : 'North'}`
      ),
      { text: String(count), value: count },
      index % 11 === 3 ? words('c') : { text: `${share.toFixed(1)}%`, value: share + 0.01 },
      index % 7 === 2 ? words('–') : { text: `−${(index % 5) + 1}`, value: -((index % 5) + 1) }
    ]
  })
  const heads = ['Children', 'Placed within 20 miles', 'Change in a year']
  return {
    as: 'table',
    id: 'table-wards',
    title: 'Children looked after by the ward they come from, 31 March 2026',
    columns: [{ heading: 'Ward', align: 'left' }, ...heads.map(each => ({ heading: each, align: 'right' as const }))],
    rows,
    note: 'c: not shown, because it would tell of 1 to 5 children. –: no value.'
  }
}

function odd(): TableBlock {
  const formulas = [
    '=1+1',
    '+44 1642 000000',
    '-',
    '@SUM(A1)',
    '<script>alert(1)</script>',
    LONG_WORD,
    'مرحبا بالعالم',
    '👍🏽'
  ]
  return {
    as: 'table',
    id: 'table-odd',
    title: '=cmd|calc: a title that a spreadsheet would run, longer than the name of a sheet may be',
    columns: [
      { heading: 'Text', align: 'left' },
      { heading: 'Text', align: 'left' },
      { heading: '', align: 'right' }
    ],
    rows: formulas.map((text, index) => [
      words(text),
      words(`${text} again`),
      { text: `${index},000.5`, value: index * 1000 + 0.5 }
    ]),
    note: null
  }
}

function actions(): TableBlock {
  const columns = [
    'Action',
    'Responsible officer',
    'Deadline',
    'Evidence',
    'Measure',
    'Now',
    'Target',
    'By',
    'Risk',
    'Note'
  ]
  const row = [
    'Recruit twelve foster carers for brothers and sisters',
    'Head of Service, Sufficiency',
    '30 September 2026',
    'Panel minutes',
    'Children placed with brothers and sisters',
    '61.0%',
    '75.0%',
    'March 2027',
    'Amber',
    'Depends on the offer to carers being agreed in June'
  ]
  return {
    as: 'table',
    id: 'table-actions',
    title: 'Actions, who is responsible and by when',
    columns: columns.map(each => ({ heading: each, align: each === 'Now' || each === 'Target' ? 'right' : 'left' })),
    rows: [row, row, row].map(cells => cells.map(words)),
    note: null
  }
}
