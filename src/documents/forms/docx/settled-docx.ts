import { zipEntries } from '../zip/zip-entries.js'
import { zipFile } from '../zip/zip-file.js'

/**
 * A Word document as it would be made on any day by any process: the moment of making is the day it is dated, and names
 * and numbers drawn at random or counted over all documents are counted anew in the order they stand.
 */
export async function settledDocx(file: Uint8Array, dated: string): Promise<Uint8Array> {
  const entries = await zipEntries(file)
  const texts = new Map(
    entries.filter(({ name }) => /\.(xml|rels)$/.test(name)).map(({ name, bytes }) => [name, read(bytes)])
  )
  const links = linkNames(texts.get('word/_rels/document.xml.rels') ?? '')
  return zipFile(
    entries.map(({ name, bytes }) => {
      const text = texts.get(name)
      return text === undefined
        ? { name, bytes }
        : { name, bytes: new TextEncoder().encode(settled(text, dated, links)) }
    })
  )
}

function settled(xml: string, dated: string, links: ReadonlyMap<string, string>): string {
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${dated}T00:00:00Z`)
    .replace(/(?<=\s(?:r:id|Id)=")[^"]*/g, id => links.get(id) ?? id)
    .replace(/(?<=<w:bookmark(?:Start|End)\b[^>]*\sw:id=")\d+/g, counted())
    .replace(/(?<=<(?:wp:docPr|pic:cNvPr) id=")\d+/g, counted())
}

function counted(): (id: string) => string {
  const seen = new Map<string, string>()
  return id => {
    if (!seen.has(id)) seen.set(id, String(seen.size + 1))
    return seen.get(id)!
  }
}

// The writer names the relationships of links at random.
function linkNames(relationships: string): Map<string, string> {
  const ids = [...relationships.matchAll(/ Id="(rId[\w-]{15,})"/g)].map(match => match[1]!)
  return new Map(ids.map((id, index) => [id, `rIdLink${index + 1}`]))
}

function read(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
