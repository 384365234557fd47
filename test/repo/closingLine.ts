import { readFileSync } from "node:fs";
import { array, number, object, parse, string, unknown } from "valibot";

/** Prints how many tests passed and failed, from the report of vitest whose path is given. */
const report = parse(
  object({
    numPassedTests: number(),
    numFailedTests: number(),
    numTotalTests: number(),
    testResults: array(object({ status: string(), assertionResults: array(unknown()) })),
  }),
  JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")),
);

const broken = report.testResults.filter(
  ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
).length;
const notRun = report.numTotalTests - report.numPassedTests - report.numFailedTests;

if (broken > 0) console.log(`${broken} test files could not be loaded`);
if (notRun > 0) console.log(`${notRun} tests not run`);
console.log(`${report.numPassedTests} passed, ${report.numFailedTests + broken} failed`);
process.exitCode =
  broken + notRun + report.numFailedTests === 0 && report.numPassedTests > 0 ? 0 : 1;
