import { type Face, interFont, type Script } from '../fonts/inter-fonts.js'

/** What PDFKit holds of a font and does not publish. */
interface Inside {
  readonly font: { hasGlyphForCodePoint(point: number): boolean }
  layoutRun(text: string, features?: object): object
}

const opened = new WeakMap<PDFKit.PDFDocument, Set<string>>()

/** The name of a font in the PDF, which is opened when first asked for. */
export function fontName(pdf: PDFKit.PDFDocument, script: Script, face: Face): string {
  const name = `${face}-${script}`
  const names = opened.get(pdf) ?? new Set()
  if (!names.has(name)) {
    opened.set(pdf, names.add(name))
    pdf.registerFont(name, interFont(script, face))
    kernOnce(inside(pdf, name))
  }
  return name
}

/** Says whether a font has all of a letter and the marks on it. A font shows a blank box for what it lacks. */
export function hasLetter(pdf: PDFKit.PDFDocument, name: string, letter: string): boolean {
  return [...letter].every(each => inside(pdf, name).font.hasGlyphForCodePoint(each.codePointAt(0)!))
}

// Points between digits are drawn together twice as far as Inter says (two lookups apply where the first should), until
// the point is all but gone: words with digits in them are set without kerning. Each word is laid out once.
function kernOnce(font: Inside): void {
  const known = new Map<string, object>()
  const layRun = font.layoutRun.bind(font)
  font.layoutRun = (text, features) => {
    const asked = features ?? (/\d/.test(text) ? { kern: false } : undefined)
    const key = `${asked ? Object.keys(asked).join() : ''}:${text}`
    const laid = known.get(key) ?? layRun(text, asked)
    known.set(key, laid)
    return laid
  }
}

function inside(pdf: PDFKit.PDFDocument, name: string): Inside {
  return (pdf.font(name) as unknown as { readonly _font: Inside })._font
}
