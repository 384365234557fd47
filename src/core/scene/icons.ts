import type { Point } from "#core/layout/boxes.ts";
import type { Contact, Expectation, KnownChannel } from "#core/model/journeyMap.ts";
import type { Primitive } from "./primitives.ts";

/** Outlines in a square of 14, drawn with round strokes. */
const channels: Readonly<Record<KnownChannel, string>> = {
  store:
    "M2 5.5L3 2.2h8l1 3.3M2 5.5a1.7 1.7 0 0 0 3.3 0 1.7 1.7 0 0 0 3.4 0 1.7 1.7 0 0 0 3.3 0M3 7.4V12h8V7.4M5.8 12V9.2h2.4V12",
  web: "M12.2 7A5.2 5.2 0 1 1 1.8 7a5.2 5.2 0 0 1 10.4 0ZM1.8 7h10.4M7 1.8c1.5 1.5 2.1 3.2 2.1 5.2S8.5 10.7 7 12.2C5.5 10.7 4.9 9 4.9 7S5.5 3.3 7 1.8Z",
  "mobile-app":
    "M4.5 1.5h5a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-5a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1ZM6.3 10.5h1.4",
  "social-media":
    "M7 11.8C4.3 9.9 2 8.1 2 5.6A2.6 2.6 0 0 1 7 4.5a2.6 2.6 0 0 1 5 1.1C12 8.1 9.7 9.9 7 11.8Z",
  email:
    "M2.5 3h9a.8.8 0 0 1 .8.8v6.4a.8.8 0 0 1-.8.8h-9a.8.8 0 0 1-.8-.8V3.8a.8.8 0 0 1 .8-.8ZM2 4l5 3.8L12 4",
  sms: "M3 2.5h8a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1H6.5L4 12V9.5H3a1 1 0 0 1-1-1v-5a1 1 0 0 1 1-1ZM4.8 6h.1M7 6h.1M9.2 6h.1",
  phone:
    "M3.2 2h2l1 2.7-1.3 1a7 7 0 0 0 3.4 3.4l1-1.3L12 8.8v2a1.2 1.2 0 0 1-1.3 1.2A9.2 9.2 0 0 1 2 3.3 1.2 1.2 0 0 1 3.2 2Z",
  chat: "M2.8 2h5.4a1 1 0 0 1 1 1v2.8a1 1 0 0 1-1 1H5L3 8.5V6.8h-.2a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1ZM6.5 8.6v.2a1 1 0 0 0 1 1h2.3l1.7 1.7V9.8a.9.9 0 0 0 .9-.9V6.6a1 1 0 0 0-1-1h-.1",
  courier:
    "M1.5 3.5h6.2v6H1.5ZM7.7 5.5h2.5l2.3 2.2v1.8H7.7M5 10.7a1.2 1.2 0 1 1-2.4 0 1.2 1.2 0 0 1 2.4 0ZM11.3 10.7a1.2 1.2 0 1 1-2.4 0 1.2 1.2 0 0 1 2.4 0Z",
  "in-product":
    "M12.2 5.6V3.4a1 1 0 0 0-1-1H2.8a1 1 0 0 0-1 1v6.2a1 1 0 0 0 1 1h2.9M6.9 6.2l5.3 2.1-2.3.9-.9 2.3Z",
};

const ownChannel = "M2 6.8V2.5A.5.5 0 0 1 2.5 2h4.3L12 7.2 7.2 12ZM4.6 4.6h.1";

const contacts: Readonly<Record<Contact, string>> = {
  human:
    "M9.3 4.3a2.3 2.3 0 1 1-4.6 0 2.3 2.3 0 0 1 4.6 0ZM2.5 12.2c.3-2.6 2-4.2 4.5-4.2s4.2 1.6 4.5 4.2",
  product: "M7 1.8l4.8 2.5v5.4L7 12.2 2.2 9.7V4.3ZM2.2 4.3L7 6.9l4.8-2.6M7 6.9v5.3",
};

const expectations: Readonly<Record<Expectation, string>> = {
  "know-me": contacts.human,
  "inform-me": "M12.2 7A5.2 5.2 0 1 1 1.8 7a5.2 5.2 0 0 1 10.4 0ZM7 6.5v3.3M7 4.2h.01",
  "make-it-easy": "M2 7.4l3.2 3.2L12 3.6",
  "deliver-to-me": channels.courier,
};

const names: ReadonlyMap<string, string> = new Map(Object.entries(channels));

interface IconSpot {
  readonly at: Point;
  readonly stroke: string;
}

/** The sign of a channel; teams' own channels share one. */
export function channelIcon(channel: string, spot: IconSpot): Primitive {
  return icon(names.get(channel) ?? ownChannel, spot);
}

/** Whom the customer meets: a person or a thing. */
export function contactIcon(contact: Contact, spot: IconSpot): Primitive {
  return icon(contacts[contact], spot);
}

/** The sign of an expectation. */
export function expectationIcon(expectation: Expectation, spot: IconSpot): Primitive {
  return icon(expectations[expectation], spot);
}

/** Five points inside a circle around `centre`, for a moment of truth. */
export function starPath(centre: Point, radius: number): string {
  const corners = Array.from({ length: 10 }, (_, i) => {
    const angle = (Math.PI * i) / 5 - Math.PI / 2;
    const r = i % 2 === 0 ? radius : radius * 0.46;
    return `${round(centre.x + r * Math.cos(angle))} ${round(centre.y + r * Math.sin(angle))}`;
  });
  return `M${corners.join("L")}Z`;
}

function icon(d: string, { at, stroke }: IconSpot): Primitive {
  return { type: "path", d: placed(d, at), stroke, strokeWidth: 1.2 };
}

/** Only absolute moves tie an outline to a place; of the rest, the relative commands follow by themselves. */
function placed(d: string, at: Point): string {
  const steps = d.match(/[a-zA-Z][^a-zA-Z]*/g) ?? [];
  return steps.map((step) => movedStep(step, at)).join("");
}

/** How many numbers each absolute command takes, and which of them are x (0) or y (1). */
const axes: Readonly<Record<string, readonly (0 | 1 | 2)[]>> = {
  M: [0, 1],
  L: [0, 1],
  H: [0],
  V: [1],
  C: [0, 1, 0, 1, 0, 1],
  S: [0, 1, 0, 1],
  A: [2, 2, 2, 2, 2, 0, 1],
};

function movedStep(step: string, at: Point): string {
  const pattern = axes[step.charAt(0)];
  if (pattern === undefined) return step;
  const numbers = step.slice(1).match(/-?(?:\d*\.\d+|\d+)/g) ?? [];
  const moved = numbers.map((text, index) => {
    const axis = pattern[index % pattern.length];
    return round(Number(text) + (axis === 0 ? at.x : axis === 1 ? at.y : 0));
  });
  return step.charAt(0) + moved.join(" ");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
