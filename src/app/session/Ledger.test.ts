import { describe, expect, test } from "vitest";
import { Ledger } from "./Ledger.ts";

function newLedger(earlier = 0) {
  let kept = 0;
  let settled = false;
  const storage = {
    earlier: () => earlier,
    keep: (count: number) => void (kept = count),
    settleEarlier: () => void (settled = true),
  };
  const ledger = new Ledger(storage, () => undefined);
  return { ledger, kept: () => kept, isSettled: () => settled };
}

/** A change whose frame left at once. */
function changeOnline(ledger: Ledger): void {
  ledger.sent(false);
  ledger.changed(true);
}

describe("the ledger of unsaved changes", () => {
  test("nothing is saved before the server has said so", () => {
    const { ledger } = newLedger();
    expect(ledger.isSaved).toBe(false);
    ledger.connected();
    ledger.sent(true);
    expect(ledger.isSaved).toBe(false);
    ledger.acknowledged(1);
    expect(ledger.isSaved).toBe(true);
  });

  test("a change waits for the acknowledgement of its own frame", () => {
    const { ledger, kept } = newLedger();
    ledger.connected();
    ledger.sent(true);
    changeOnline(ledger);
    changeOnline(ledger);
    ledger.acknowledged(2);
    expect([ledger.unsavedCount, kept()]).toEqual([1, 1]);
    ledger.acknowledged(3);
    expect([ledger.unsavedCount, ledger.isSaved]).toEqual([0, true]);
  });

  test("what is done offline is saved with the answer to the server's first question", () => {
    const { ledger } = newLedger();
    ledger.changed(false);
    ledger.changed(false);
    ledger.connected();
    expect(ledger.unsavedCount).toBe(2);
    ledger.sent(true);
    ledger.acknowledged(1);
    expect(ledger.unsavedCount).toBe(0);
  });

  test("a lost connection takes back what it had not acknowledged", () => {
    const { ledger } = newLedger();
    ledger.connected();
    ledger.sent(true);
    ledger.acknowledged(1);
    changeOnline(ledger);
    ledger.connected();
    ledger.acknowledged(0);
    expect([ledger.unsavedCount, ledger.isSaved]).toEqual([1, false]);
    ledger.sent(true);
    ledger.acknowledged(1);
    expect(ledger.isSaved).toBe(true);
  });

  test("a word that is still being typed is one change, saved with its last letter", () => {
    const { ledger } = newLedger();
    ledger.connected();
    ledger.sent(true);
    changeOnline(ledger);
    ledger.sent(false);
    ledger.continued(true);
    ledger.acknowledged(2);
    expect(ledger.unsavedCount).toBe(1);
    ledger.acknowledged(3);
    expect(ledger.unsavedCount).toBe(0);
  });

  test("changes an earlier page left count until everything has been compared", () => {
    const { ledger, isSettled } = newLedger(3);
    expect(ledger.unsavedCount).toBe(3);
    ledger.connected();
    changeOnline(ledger);
    ledger.acknowledged(1);
    expect([ledger.unsavedCount, isSettled()]).toEqual([3, false]);
    ledger.sent(true);
    ledger.acknowledged(2);
    expect([ledger.unsavedCount, isSettled()]).toEqual([0, true]);
  });
});
