/** A progress bar on standard error; where that is no terminal it says nothing. */
export interface ProgressBar {
  readonly show: (step: { readonly words: string; readonly done: number; readonly of: number }) => void
  readonly stop: () => void
}

/** Makes a bar that appears with the first step and goes when it is stopped. */
export async function progressBar(): Promise<ProgressBar> {
  if (!process.stderr.isTTY) return { show() {}, stop() {} }
  // Loaded when needed: commands should start fast.
  const { default: cliProgress } = await import('cli-progress')
  const bar = new cliProgress.SingleBar({
    format: '{words} {bar} {percentage}%',
    stream: process.stderr,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    clearOnComplete: true,
    hideCursor: true
  })
  let shown = false
  return {
    show: ({ words, done, of }) => {
      if (!shown) bar.start(of, done, { words })
      shown = true
      bar.setTotal(of)
      bar.update(done, { words })
    },
    stop: () => {
      if (shown) bar.stop()
    }
  }
}
