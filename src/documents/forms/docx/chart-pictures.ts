import { renderAsync } from '@resvg/resvg-js'
import type { ChartBlock } from '../../block.js'
import { drawingOf, drawingParts } from '../drawing-parts.js'
import { withFontFiles } from '../fonts/font-files.js'

/** How high a drawing may be for its width, to stand on a page in its full width. */
export const TALLEST = 1.35
// The first part of one that is parted stands below the title and the sentence.
const FIRST = 0.8

/** A chart's drawing as PNG at twice its size, with the size it is to be shown at, in pixels. */
export interface Picture {
  readonly png: Uint8Array
  readonly width: number
  readonly height: number
}

/**
 * The drawings of charts in the bundled Inter, whatever fonts the machine has; `large` takes those for phones, whose
 * letters, enlarged to the page, are nearly as large as the text of large print. One too high for a page is in parts.
 */
export async function chartPictures(
  charts: readonly ChartBlock[],
  large: boolean
): Promise<Map<ChartBlock, Picture[]>> {
  if (charts.length === 0) return new Map()
  return withFontFiles(async files => {
    const pairs = charts.map(async chart => {
      const drawing = drawingOf(large ? chart.narrow : chart.svg)
      const parts = drawingParts(drawing, drawing.width * TALLEST, drawing.width * FIRST)
      return [chart, await Promise.all(parts.map(({ svg }) => picture(svg, files)))] as const
    })
    return new Map(await Promise.all(pairs))
  })
}

async function picture(svg: string, fontFiles: string[]): Promise<Picture> {
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' }
  const image = await renderAsync(svg, { font, fitTo: { mode: 'zoom', value: 2 }, background: '#ffffff' })
  return { png: new Uint8Array(image.asPng()), width: image.width / 2, height: image.height / 2 }
}
