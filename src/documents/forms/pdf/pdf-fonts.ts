import { type Face, SCRIPTS, type Script } from '../fonts/inter-fonts.js'
import { fontName, hasLetter } from './font-in-pdf.js'

/** The faces of a PDF; `tabular` is the regular one with digits of one width, for columns of numbers. */
export type PdfFace = Face | 'tabular'

/** Text of one script. `actual` is what it says where no font has its letters and as many marks stand in for them. */
export interface ScriptRun {
  readonly script: Script
  readonly text: string
  readonly actual: string | null
}

/** The same in a font of the PDF. */
export interface FontRun extends Omit<ScriptRun, 'script'> {
  readonly font: string
  readonly features: PDFKit.Mixins.OpenTypeFeatures[] | undefined
}

/** The bundled Inter in a PDF: scripts are opened as they are met. */
export interface PdfFonts {
  runs(text: string, face: PdfFace): FontRun[]
  width(text: string, face: PdfFace, size: number): number
}

/** Letters that are surely in the Latin font. */
const PLAIN = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u00ff\u2013\u2014\u2018-\u201d\u2022\u2026\u2212]*$/
const STAND_IN = '?'
const TABULAR = { tnum: true, kern: false } as object as PDFKit.Mixins.OpenTypeFeatures[]
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Opens the fonts of a PDF. */
export function openFonts(pdf: PDFKit.PDFDocument): PdfFonts {
  const known = new Map<string, { runs: FontRun[]; width: number }>()
  const look = (text: string, face: PdfFace): { runs: FontRun[]; width: number } => {
    const key = `${face}:${text}`
    const found = known.get(key)
    if (found) return found
    const runs = fontRuns(pdf, text, face)
    const made = { runs, width: runs.reduce((sum, run) => sum + runWidth(pdf, run, 1000), 0) }
    known.set(key, made)
    return made
  }
  return {
    runs: (text, face) => look(text, face).runs,
    width: (text, face, size) => (look(text, face).width * size) / 1000
  }
}

/** How wide a run is in a size. */
export function runWidth(pdf: PDFKit.PDFDocument, { font, text, features }: FontRun, size: number): number {
  return pdf
    .font(font)
    .fontSize(size)
    .widthOfString(text, { ...(features && { features }) })
}

/** Parts text by the scripts of Inter that have its letters. */
export function scriptRuns(pdf: PDFKit.PDFDocument, text: string, face: Face = 'regular'): ScriptRun[] {
  if (PLAIN.test(text)) return [{ script: 'latin', text, actual: null }]
  const runs: ScriptRun[] = []
  for (const { segment } of letters.segment(text)) {
    const script = SCRIPTS.find(each => hasLetter(pdf, fontName(pdf, each, face), segment))
    const run: ScriptRun = script
      ? { script, text: segment, actual: null }
      : { script: 'latin', text: STAND_IN, actual: segment }
    const last = runs.at(-1)
    if (last?.script === run.script && (last.actual === null) === (run.actual === null))
      runs[runs.length - 1] = { ...run, text: last.text + run.text, actual: run.actual && last.actual + run.actual }
    else runs.push(run)
  }
  return runs
}

function fontRuns(pdf: PDFKit.PDFDocument, text: string, face: PdfFace): FontRun[] {
  const plain = face === 'tabular' ? 'regular' : face
  const features = face === 'tabular' && /\d/.test(text) ? TABULAR : undefined
  return scriptRuns(pdf, text, plain).map(({ script, ...run }) => ({
    ...run,
    font: fontName(pdf, script, plain),
    features
  }))
}
