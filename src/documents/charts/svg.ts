/** A finished piece of SVG, its text already escaped. */
export type Svg = string & { readonly svg: unique symbol }

type Attribute = string | number | null

/** One element. Numbers are rounded to hundredths of a pixel, text is escaped, and an attribute that is null is left out. */
export function element(name: string, attributes: Readonly<Record<string, Attribute>>, ...children: Svg[]): Svg {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value ?? '')}"`)
    .join('')
  return `<${name}${written}${children.length === 0 ? '/>' : `>${children.join('')}</${name}>`}` as Svg
}

/** Text to stand inside an element. */
export function words(text: string): Svg {
  return escaped(text) as Svg
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100)
}

function escaped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids these characters even when escaped.
  const legal = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  return legal.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
