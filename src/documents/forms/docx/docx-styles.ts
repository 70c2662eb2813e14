import type { IRunOptions, IStylesOptions } from 'docx'
import type { DocxSizes } from './docx-sizes.js'

const INK = '0B0C0C'
const QUIET = '484949'
const BLUE = '12436D'
const FONT = 'Arial'

/** The styles of a Word document: Word's own Title, Heading 1 to 3, Caption and Quote, and a few more by their use. */
export function docxStyles(sizes: DocxSizes): IStylesOptions {
  const [one, two, three] = sizes.headings
  const space = sizes.body * 10
  return {
    default: {
      document: { run: { font: FONT, size: sizes.body * 2, color: INK, language: { value: 'en-GB' } } },
      title: { run: bold(sizes.title), paragraph: { spacing: { after: space }, keepNext: true } },
      heading1: { run: bold(one), paragraph: { spacing: { before: space * 3, after: space }, keepNext: true } },
      heading2: { run: bold(two), paragraph: { spacing: { before: space * 2, after: space * 0.8 }, keepNext: true } },
      heading3: {
        run: bold(three),
        paragraph: { spacing: { before: space * 1.5, after: space * 0.6 }, keepNext: true }
      },
      caption: {
        run: bold(sizes.body),
        paragraph: { spacing: { before: space * 1.5, after: space * 0.5 }, keepNext: true }
      },
      hyperlink: { run: { color: BLUE, underline: { type: 'single', color: BLUE } } }
    },
    paragraphStyles: [
      named('BodyText', 'Body Text', {}, { spacing: { after: space, line: 276, lineRule: 'auto' } }),
      named(
        'Quote',
        'Quote',
        { size: (sizes.body + 1) * 2 },
        {
          spacing: { before: space, after: space },
          indent: { left: sizes.indent + 200, right: 400 },
          border: { left: { style: 'single', size: 24, color: BLUE, space: 10 } },
          keepLines: true
        }
      ),
      named(
        'Notice',
        'Notice',
        {},
        {
          spacing: { before: space, after: space },
          indent: { left: 240 },
          border: { left: { style: 'single', size: 36, color: 'B1B4B6', space: 10 } }
        }
      ),
      named(
        'Warning',
        'Warning',
        { bold: true },
        {
          spacing: { before: space, after: space },
          indent: { left: 240 },
          border: { left: { style: 'single', size: 36, color: INK, space: 10 } }
        }
      ),
      named('TableText', 'Table Text', {}, { spacing: { before: 40, after: 40 } }),
      named(
        'TableNote',
        'Table Note',
        { size: sizes.small * 2, color: QUIET },
        { spacing: { before: 80, after: space * 1.5 } }
      ),
      named('PageEdge', 'Page Edge', { size: sizes.small * 2, color: QUIET }, {})
    ]
  }
}

function bold(size: number): IRunOptions {
  return { font: FONT, size: size * 2, bold: true, italics: false, color: INK }
}

type Style = NonNullable<IStylesOptions['paragraphStyles']>[number]

function named(
  id: string,
  name: string,
  run: NonNullable<Style['run']>,
  paragraph: NonNullable<Style['paragraph']>
): Style {
  return { id, name, basedOn: 'Normal', quickFormat: true, run, paragraph }
}
