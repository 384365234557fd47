import type { hints as tr } from "../tr/hints.ts";

export const hints: typeof tr = {
  begin: "Double-click to type, + to add. Press ? for all keys.",
  beginByTouch: "Tap to select, tap again to type; + beside it adds more.",
  dismiss: "Got it, do not show again",
  whoAreYou: (guest) => `What is your name? For now you are ${guest}.`,
  askedWhere: "Write it in the field just before the map.",
  save: "Save",
  notNow: "Not now, do not ask again",
  named: (name) => `You are now shown as ${name}.`,
  newer: "This map was drawn with a newer version.",
  newerHint:
    "You can look at it here, but not change it. Reload the page to change it; if that does not help, the server needs an update.",
  reload: "Reload the page",
  rename: "Rename",
  yourName: "Your name",
  yourNameHint: "Those who draw with you see this name.",
  yourColour: "Your colour",
  colours: ["Violet", "Orange", "Teal", "Pink", "Blue", "Olive", "Brown", "Grey"],
};
