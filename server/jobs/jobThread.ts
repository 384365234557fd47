import { parentPort } from "node:worker_threads";
import { jobs } from "./jobs.ts";
import type { JobName } from "./jobs.ts";

export interface JobCall {
  readonly job: JobName;
  readonly input: unknown;
}

export interface JobAnswer {
  readonly result?: unknown;
  readonly failure?: string;
}

parentPort?.on("message", ({ job, input }: JobCall) => {
  const answer = (message: JobAnswer) => parentPort?.postMessage(message);
  run(job, input).then(
    (result) => answer({ result }),
    (cause: unknown) => answer({ failure: String(cause) }),
  );
});

async function run(job: JobName, input: unknown): Promise<unknown> {
  const work: (input: never) => unknown = jobs[job];
  return Reflect.apply(work, undefined, [input]);
}
