import { parentPort, workerData } from "node:worker_threads";
import { condense } from "./condense.ts";

parentPort?.postMessage(condense(workerData));
