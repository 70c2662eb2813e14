/** Something a person can mend, said in one plain sentence: exit code 1 on the command line, an error page in the browser. */
export class InputError extends Error {
  override readonly name = 'InputError'
}
