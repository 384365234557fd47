import type { onCanvas as tr } from "../tr/onCanvas.ts";

export const onCanvas: typeof tr = {
  scoring: "The arrows change the score; Enter or Escape ends this.",
};
