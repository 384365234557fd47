import { projectRoot } from "#server/buildApp.ts";
import { importReport } from "./importReport.ts";

/** The gate's part for import direction. Files the tool did not read are a fault, not a pass. */
const { breaches, seen, unseen } = importReport(projectRoot);

for (const { rule, from, to } of breaches) console.error(`${rule}: ${from} → ${to}`);
for (const path of unseen) console.error(`not read by dependency-cruiser: ${path}`);
console.log(`${seen} modules read, ${breaches.length} breaches`);
process.exitCode = breaches.length + unseen.length === 0 && seen > 0 ? 0 : 1;
