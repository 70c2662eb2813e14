/** Why a file cannot be read at all. It says what to do, and holds nothing of what the file says. */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(
    /** Short fixed name, as in `Issue.code`. */
    readonly code: string,
    /** What is wrong and what to do, without the file's name: `is empty; send …`. */
    readonly sentence: string,
    /** The row as a spreadsheet numbers it, where there is one. */
    readonly at: number | null = null
  ) {
    super(sentence)
  }
}
