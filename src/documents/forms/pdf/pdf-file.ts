import { buffer } from 'node:stream/consumers'
import type { Document } from '../../block.js'
import { rankedBlocks } from '../heading-ranks.js'
import { writeBlocks } from './pdf-block.js'
import { writeEndings } from './pdf-endings.js'
import { writeFurniture } from './pdf-furniture.js'
import { writeOpening } from './pdf-opening.js'
import { openPen } from './pdf-pen.js'
import { largeSizes, normalSizes } from './pdf-sizes.js'

/** A document as a tagged PDF, its fonts in it; `large` in large print. */
export async function pdfFile(document: Document, large: boolean): Promise<Uint8Array> {
  const pen = openPen(document, large ? largeSizes : normalSizes)
  const bytes = buffer(pen.pdf)
  writeOpening(pen, document)
  writeBlocks(pen, rankedBlocks(document.blocks))
  writeEndings(pen, document)
  writeFurniture(pen, document)
  pen.root.end()
  pen.pdf.end()
  return new Uint8Array(await bytes)
}
