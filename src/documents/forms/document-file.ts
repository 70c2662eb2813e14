import type { Document } from '../block.js'
import type { DocumentForm } from './document-forms.js'
import { legalDocument } from './legal-document.js'

/** How a document is to be set. */
export interface FormOptions {
  /** Large print, 18 point and more, in PDF and Word; the other forms are made larger by whoever reads them. */
  readonly large?: boolean
}

/** A document as a file. The same document, form and options give the same bytes. */
export async function documentFile(
  document: Document,
  form: DocumentForm,
  { large = false }: FormOptions = {}
): Promise<Uint8Array> {
  const legal = legalDocument(document)
  // Each form's writer is opened when it is first asked for: a command that writes none should start fast.
  switch (form) {
    case 'html':
      return encoded((await import('./html/html-page.js')).htmlPage(legal))
    case 'docx':
      return (await import('./docx/docx-file.js')).docxFile(legal, large)
    case 'pdf':
      return (await import('./pdf/pdf-file.js')).pdfFile(legal, large)
    case 'xlsx':
      return (await import('./xlsx/xlsx-file.js')).xlsxFile(legal)
    case 'text':
      return encoded((await import('./text/text-file.js')).textFile(legal))
  }
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
