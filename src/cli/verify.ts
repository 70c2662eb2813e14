import type { Command } from 'commander'
import type { LogOptions } from './verifying/access-log.js'
import type { PaperOptions } from './verifying/paper.js'

/** `sightline verify`: proves that the access log and published papers are as they were written. */
export default function addVerify(program: Command): void {
  const verify = program.command('verify').description('Proves that what must never change has not been changed')
  verify
    .command('access-log')
    .description(
      'Reads the whole access log and finds entries changed, removed or put in another order; set DATABASE_URL for a server'
    )
    .option(
      '--noted <number:hash>',
      'what an earlier verification printed last: shows that no entry was taken off the end since'
    )
    .option('--json', 'print as JSON')
    .option('--home <folder>', 'data folder', './data')
    .action(async (options: LogOptions) => (await import('./verifying/access-log.js')).verifyLog(options))
  verify
    .command('paper')
    .description(
      'Proves that a paper was published from this home, works it out again from the lake, and says whatever differs'
    )
    .argument('<file>', 'the frozen paper, as its page gives it or as it lies in the papers folder of the home')
    .option('--json', 'print as JSON')
    .option('--home <folder>', 'data folder', './data')
    .action(async (file: string, options: PaperOptions) =>
      (await import('./verifying/paper.js')).verifyFile(file, options)
    )
}
