/** Finished markup, its text already escaped. */
export interface Html {
  readonly html: string
}

type Piece = string | number | Html | readonly Html[] | null

/** Markup with what stands in it escaped, unless it is markup itself. @example html`<p>${'1 < 2'}</p>` // <p>1 &lt; 2</p> */
export function html(fixed: readonly string[], ...pieces: readonly Piece[]): Html {
  return { html: fixed.map((part, index) => part + (index < pieces.length ? written(pieces[index]!) : '')).join('') }
}

/** Markup that was made by our own code and holds escaped text only, such as a chart's drawing. */
export function finished(markup: string): Html {
  return { html: markup }
}

function written(piece: Piece): string {
  if (piece === null) return ''
  if (typeof piece === 'number') return String(piece)
  if (typeof piece === 'string') return escaped(piece)
  return 'html' in piece ? piece.html : piece.map(each => each.html).join('')
}

function escaped(text: string): string {
  const plain = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return plain.replaceAll('"', '&quot;').replaceAll("'", '&#39;')
}
