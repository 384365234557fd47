import { readFileSync } from "node:fs";

/** Linux counts a process's time in hundredths of a second. */
const tickMs = 10;

export interface ProcessCosts {
  /** What it has spent on the processor since it began, in milliseconds. */
  readonly cpuMs: number;
  readonly memoryMb: number;
}

/** What another process costs, as Linux counts it; NaN where that cannot be asked. */
export function processCosts(pid: number): ProcessCosts {
  try {
    const [, stat = ""] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ");
    const fields = stat.split(" ");
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return {
      cpuMs: (Number(fields[11]) + Number(fields[12])) * tickMs,
      memoryMb: Number(kilobytes) / 1024,
    };
  } catch {
    return { cpuMs: Number.NaN, memoryMb: Number.NaN };
  }
}
