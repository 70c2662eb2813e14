import type { Reporter, TestModule } from 'vitest/node'

/** Prints the last line of a test run: how many tests passed and failed. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    let passed = 0
    let failed = 0
    for (const module of modules) {
      const tests = [...module.children.allTests()]
      passed += tests.filter(test => test.result().state === 'passed').length
      const failures = tests.filter(test => test.result().state === 'failed').length
      failed += failures === 0 && module.state() === 'failed' ? 1 : failures
    }
    process.on('exit', () => process.stdout.write(`${passed} passed, ${failed} failed\n`))
  }
}
