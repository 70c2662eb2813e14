import { inflateSync } from 'node:zlib'

/** An object of a PDF as our writer writes it: its dictionary as text, its stream unpacked. */
export interface PdfObject {
  readonly id: number
  readonly text: string
  readonly stream: string | null
}

/** Reads the objects of a PDF that was not packed into streams of objects, for tests to look at. */
export function pdfObjects(bytes: Uint8Array): PdfObject[] {
  const file = Buffer.from(bytes).toString('latin1')
  return [...file.matchAll(/\n(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => {
    const [text, packed] = body!.split(/\nstream\n/)
    const stream = packed === undefined ? null : packed.slice(0, packed.lastIndexOf('\nendstream'))
    return { id: Number(id), text: text!, stream: stream === null ? null : unpacked(text!, stream) }
  })
}

function unpacked(text: string, stream: string): string {
  return text.includes('/FlateDecode') ? inflateSync(Buffer.from(stream, 'latin1')).toString('latin1') : stream
}
