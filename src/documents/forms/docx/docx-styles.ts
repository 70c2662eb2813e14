import type { IRunOptions, IStylesOptions } from 'docx'
import type { DocxSizes } from './docx-sizes.js'

const INK = '0B0C0C'
const QUIET = '484949'
const BLUE = '12436D'
const FONT = 'Arial'

/** The styles of a Word document: Word's own Title, Heading 1 to 3, Caption and Quote, and a few more by their use. */
export function docxStyles(sizes: DocxSizes): IStylesOptions {
  return { default: wordStyles(sizes), paragraphStyles: [...textStyles(sizes), ...barStyles(sizes)] }
}

function wordStyles({ body, title, headings: [one, two, three] }: DocxSizes): NonNullable<IStylesOptions['default']> {
  const kept = (size: number, before: number, after: number): { run: IRunOptions; paragraph: Style['paragraph'] } => {
    return { run: bold(size), paragraph: { spacing: { before: before * body, after: after * body }, keepNext: true } }
  }
  return {
    document: { run: { font: FONT, size: body * 2, color: INK, language: { value: 'en-GB' } } },
    title: kept(title, 0, 10),
    heading1: kept(one, 30, 10),
    heading2: kept(two, 20, 8),
    heading3: kept(three, 15, 6),
    caption: kept(body, 15, 5),
    hyperlink: { run: { color: BLUE, underline: { type: 'single', color: BLUE } } }
  } as NonNullable<IStylesOptions['default']>
}

function textStyles({ body, small }: DocxSizes): Named[] {
  const quiet = { size: small * 2, color: QUIET }
  return [
    named('BodyText', 'Body Text', {}, { spacing: { after: body * 10, line: 276, lineRule: 'auto' } }),
    named('TableText', 'Table Text', {}, { spacing: { before: 40, after: 40 } }),
    named('TableNote', 'Table Note', quiet, { spacing: { before: 80, after: body * 15 } }),
    named('PageEdge', 'Page Edge', quiet, {})
  ]
}

function barStyles({ body, indent }: DocxSizes): Named[] {
  const barred = (size: number, color: string, left: number): Style['paragraph'] => ({
    spacing: { before: body * 10, after: body * 10 },
    indent: { left },
    border: { left: { style: 'single', size, color, space: 10 } },
    keepLines: true
  })
  return [
    named('Quote', 'Quote', { size: (body + 1) * 2 }, barred(24, BLUE, indent + 200)),
    named('Notice', 'Notice', {}, barred(36, 'B1B4B6', 240)),
    named('Warning', 'Warning', { bold: true }, barred(36, INK, 240))
  ]
}

function bold(size: number): IRunOptions {
  return { font: FONT, size: size * 2, bold: true, italics: false, color: INK }
}

type Named = NonNullable<IStylesOptions['paragraphStyles']>[number]
type Style = Required<Named>

function named(id: string, name: string, run: Style['run'], paragraph: Style['paragraph']): Named {
  return { id, name, basedOn: 'Normal', quickFormat: true, run, paragraph }
}
