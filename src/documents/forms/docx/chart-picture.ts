import { renderAsync } from '@resvg/resvg-js'
import { fontFiles } from '../fonts/font-files.js'

/** A chart's drawing as PNG at twice its size, with the size it is to be shown at, in pixels. */
export interface Picture {
  readonly png: Uint8Array
  readonly width: number
  readonly height: number
}

/** Draws a chart in the bundled Inter, whatever fonts the machine has. */
export async function chartPicture(svg: string): Promise<Picture> {
  const font = { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' }
  const image = await renderAsync(svg, { font, fitTo: { mode: 'zoom', value: 2 }, background: '#ffffff' })
  return { png: new Uint8Array(image.asPng()), width: image.width / 2, height: image.height / 2 }
}
