import type { Countdown } from "#core/wire/workshop.ts";

/** What is left of a countdown when the server's clock shows `serverNow`; never below 0. */
export function leftOf(countdown: Countdown, serverNow: number): number {
  return Math.max(0, "leftMs" in countdown ? countdown.leftMs : countdown.endsAt - serverNow);
}

/** Minutes and seconds, `4:05`; the second that has begun counts whole. */
export function countdownText(leftMs: number): string {
  const seconds = Math.ceil(leftMs / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

export function isPaused(countdown: Countdown | undefined): boolean {
  return countdown !== undefined && "leftMs" in countdown;
}
