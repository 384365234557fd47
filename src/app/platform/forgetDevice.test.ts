import { expect, test } from "vitest";
import { hasUnsent } from "./forgetDevice.ts";
import { keptStorage } from "./keptStorage.ts";

test.each(["unsaved.map", "answers:map", "refused:map", "held:map", "draft:map:block"])(
  "what the server does not have is not lost unsaid: %s",
  (kept) => {
    expect(hasUnsent()).toBe(false);
    keptStorage.setItem(`yolculuk.${kept}`, "[]");
    expect(hasUnsent()).toBe(true);
    keptStorage.removeItem(`yolculuk.${kept}`);
  },
);
