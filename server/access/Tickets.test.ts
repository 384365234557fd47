import { expect, test } from "vitest";
import { Tickets } from "./Tickets.ts";

test("[E22] a ticket opens its map once, and not after half a minute", () => {
  let now = 0;
  const tickets = new Tickets(() => now);
  const headers = { cookie: "yolculuk=x" };
  const ticket = tickets.issue("a", headers);
  expect(ticket).toMatch(/^[\w-]{27}$/);
  expect(tickets.redeem(ticket, "a")).toBe(headers);
  expect(tickets.redeem(ticket, "a")).toBeUndefined();
  const wrong = tickets.issue("a", headers);
  expect(tickets.redeem(wrong, "b")).toBeUndefined();
  expect(tickets.redeem(wrong, "a")).toBeUndefined();
  const late = tickets.issue("a", headers);
  now = 30_000;
  expect(tickets.redeem(late, "a")).toBeUndefined();
});
