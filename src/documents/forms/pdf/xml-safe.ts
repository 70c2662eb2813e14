interface Inside {
  info: Readonly<Record<string, unknown>>
  _addInfo(): void
}

/** A PDF whose title and author may hold `&` and `<`: PDFKit writes them into its XML as they are. */
export function xmlSafe(pdf: PDFKit.PDFDocument): PDFKit.PDFDocument {
  const inside = pdf as unknown as Inside
  const add = inside._addInfo.bind(pdf)
  inside._addInfo = () => {
    const { info } = inside
    inside.info = Object.fromEntries(
      Object.entries(info).map(([key, value]) => [key, typeof value === 'string' ? escaped(value) : value])
    )
    add()
    inside.info = info
  }
  return pdf
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
