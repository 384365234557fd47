import type { kit as tr } from "../tr/kit.ts";

export const kit: typeof tr = {
  cancel: "Cancel",
  close: "Close",
  messages: "Messages",
};
