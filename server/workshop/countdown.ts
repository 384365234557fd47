import type { Countdown } from "#core/wire/workshop.ts";

const minuteMs = 60_000;

/** The countdown of a block that begins; none where it has no time. */
export function started(minutes: number, now: number): Countdown | undefined {
  return minutes > 0 ? { endsAt: now + minutes * minuteMs } : undefined;
}

export function paused(countdown: Countdown | undefined, now: number): Countdown | undefined {
  if (countdown === undefined || "leftMs" in countdown) return countdown;
  return { leftMs: Math.max(0, countdown.endsAt - now) };
}

export function resumed(countdown: Countdown | undefined, now: number): Countdown | undefined {
  if (countdown === undefined || "endsAt" in countdown) return countdown;
  return { endsAt: now + countdown.leftMs };
}

/** A minute more: from now where there is no time left, or never was any. */
export function withMinute(countdown: Countdown | undefined, now: number): Countdown {
  if (countdown !== undefined && "leftMs" in countdown)
    return { leftMs: countdown.leftMs + minuteMs };
  return { endsAt: Math.max(countdown?.endsAt ?? now, now) + minuteMs };
}
