// Counts the tests for the last line of `npm test`; alone it prints that line itself.
import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule, SerializedError } from 'vitest/node';

export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === 'passed').length;
    const failedTests = tests.filter((test) => test.result().state === 'failed').length;
    // A file that does not load, or a hook that throws, has no failed test of its own.
    const failedFiles = modules.filter(
      (module) => !module.ok() && ![...module.children.allTests('failed')].length,
    ).length;
    const failed = failedTests + failedFiles + unhandled.length;
    const file = process.env.TEST_COUNTS;
    if (file === undefined) {
      process.once('exit', () => console.log(`${passed} passed, ${failed} failed`));
    } else writeFileSync(file, JSON.stringify({ passed, failed }));
  }
}
