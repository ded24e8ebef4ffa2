import { describe, expect, it } from "vitest";
import { countLine, countReports } from "./countReports";

const unit = (passed: number, failed: number, pending = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: pending,
  numTodoTests: 0,
  testResults: [],
});
const browser = (expected: number, unexpected: number) => ({
  stats: { expected, unexpected, flaky: 0, skipped: 0 },
});

describe("the closing line", () => {
  it("adds up both runners", () => {
    expect(countLine(countReports(unit(3, 1), browser(2, 2), ["unit", "browser"]))).toBe(
      "5 passed, 3 failed",
    );
    expect(countLine(countReports(unit(3, 0, 1), browser(2, 0), []))).toBe("5 passed, 0 failed, 1 skipped");
  });

  it("counts a failed check as one failure", () => {
    expect(countReports(unit(3, 0), browser(2, 0), ["types", "lint"]).failed).toBe(2);
  });

  it("counts a runner that failed without a failed test, left no report, or ran nothing", () => {
    expect(countReports(unit(3, 0), browser(2, 0), ["unit"]).failed).toBe(1);
    expect(countReports(unit(3, 0), undefined, ["browser"]).failed).toBe(1);
    expect(countReports(undefined, undefined, []).failed).toBe(2);
    expect(countReports(unit(3, 0), browser(0, 0), []).failed).toBe(1);
  });

  it("counts a test file that did not even load", () => {
    const report = { ...unit(3, 0), testResults: [{ status: "failed", assertionResults: [] }] };

    expect(countReports(report, browser(1, 0), ["unit"]).failed).toBe(1);
  });
});
