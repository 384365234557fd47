import { readFileSync } from "node:fs";
import { number, object, parse } from "valibot";

/** Prints how many tests passed and failed, from the report of vitest whose path is given. */
const report = parse(
  object({
    numPassedTests: number(),
    numFailedTests: number(),
    numFailedTestSuites: number(),
    numTotalTests: number(),
  }),
  JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")),
);

const notRun = report.numTotalTests - report.numPassedTests - report.numFailedTests;
if (notRun > 0) console.log(`${notRun} not run`);
console.log(`${report.numPassedTests} passed, ${report.numFailedTests} failed`);
process.exitCode = notRun + report.numFailedTests === 0 && report.numPassedTests > 0 ? 0 : 1;
