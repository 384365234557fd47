import type { hints as tr } from "../tr/hints.ts";

export const hints: typeof tr = {
  yourName: "Your name",
  yourNameHint: "Those who draw with you see this name.",
  yourColour: "Your colour",
  colours: ["Violet", "Orange", "Teal", "Pink", "Blue", "Olive", "Brown", "Grey"],
};
