import type { onCanvas as tr } from "../tr/onCanvas.ts";

export const onCanvas: typeof tr = {
  scoring: "The arrows change the score; Enter or Escape ends this.",
  gone: (text) => `Somebody deleted this while you were typing: “${text}”`,
  goneUnnamed: "Somebody deleted what you were typing in.",
  copyText: "Copy what I typed",
  copied: "Copied; paste it wherever you like.",
};
