import write, { type SheetData, type SheetOptions } from 'write-excel-file/universal'

/** Stands in for write-excel-file/node in the browser. */
export default function writeExcelFile(
  rows: SheetData,
  options: SheetOptions<Blob>
): { toBuffer(): Promise<ArrayBuffer> } {
  return { toBuffer: async () => (await write(rows, options).toBlob()).arrayBuffer() }
}
