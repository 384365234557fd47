import type { kit as tr } from "../tr/kit.ts";

export const kit: typeof tr = {
  cancel: "Cancel",
  clear: "Clear",
  close: "Close",
  messages: "Messages",
  notANumber: "Type a number.",
  between: (min: string, max: string) => `Must be between ${min} and ${max}.`,
};
