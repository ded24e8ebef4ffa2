import { readFileSync } from "node:fs";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The part of vitest's JSON report that is counted. */
export interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** The part of Playwright's JSON report that is counted. */
export interface BrowserReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

const RUNNERS = ["unit", "browser"];

/**
 * Adds up both runners' reports and the checks that failed. A runner that failed without a failed test (it crashed, or
 * left no report, or ran nothing) counts as one failure: silence is not success.
 */
export function countReports(
  unit: UnitReport | undefined,
  browser: BrowserReport | undefined,
  failedChecks: readonly string[],
): Count {
  const brokenFiles = (unit?.testResults ?? []).filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  ).length;
  const unitFailed = (unit?.numFailedTests ?? 0) + brokenFiles;
  const browserFailed = browser?.stats.unexpected ?? 0;
  const unitPassed = unit?.numPassedTests ?? 0;
  const browserPassed = browser ? browser.stats.expected + browser.stats.flaky : 0;
  const isSilent = (runner: string, passed: number, failed: number) =>
    failed === 0 && (passed === 0 || failedChecks.includes(runner)) ? 1 : 0;
  return {
    passed: unitPassed + browserPassed,
    failed:
      unitFailed +
      browserFailed +
      isSilent("unit", unitPassed, unitFailed) +
      isSilent("browser", browserPassed, browserFailed) +
      failedChecks.filter((check) => !RUNNERS.includes(check)).length,
    skipped: (unit ? unit.numPendingTests + unit.numTodoTests : 0) + (browser?.stats.skipped ?? 0),
  };
}

/** The closing line of a test run. */
export const countLine = ({ passed, failed, skipped }: Count): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;

/** A runner's report; undefined where it left none or was cut off while writing. */
function report<T>(path: string): T | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as T;
  } catch {
    return undefined;
  }
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  const failedChecks = argv.slice(2);
  const count = countReports(
    report<UnitReport>("reports/unit.json"),
    report<BrowserReport>("reports/browser.json"),
    failedChecks,
  );
  if (failedChecks.length > 0) console.log(`failed: ${failedChecks.join(", ")}`);
  console.log(countLine(count));
  process.exitCode = count.failed > 0 || failedChecks.length > 0 ? 1 : 0;
}
