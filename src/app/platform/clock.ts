/** Milliseconds since 1970. */
export function now(): number {
  return Date.now();
}

/** Today where the person is, as `YYYY-MM-DD`. */
export function today(): string {
  const date = new Date();
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
