import type { hints as tr } from "../tr/hints.ts";

export const hints: typeof tr = {
  begin: "Double-click to type, + to add. Press ? for all shortcuts.",
  beginByTouch: "Tap to select, tap again to type, and use + to add more.",
  dismiss: "Got it, don’t show this again",
  whoAreYou: (guest) => `What is your name? For now, others see you as ${guest}.`,
  askedWhere: "You can type it in the field just before the map.",
  save: "Save",
  notNow: "Not now, don’t ask again",
  named: (name) => `You are now shown as ${name}.`,
  newer: "This map was made with a newer version.",
  newerHint:
    "You can view it here but not change it. Try reloading the page; if that does not help, the server needs an update.",
  unshared: (count, shown) =>
    count === 1
      ? "1 of your changes is on this device only."
      : `${shown} of your changes are on this device only.`,
  unsharedHint:
    "You can no longer change this map: they are kept here and are not shared. If you can edit again, they will be.",
  reload: "Reload the page",
  rename: "Rename",
  yourName: "Your name",
  companysName: "Your name comes from your company account.",
  yourNameHint: "The people you draw with see this name.",
  yourColour: "Your colour",
  colours: ["Violet", "Orange", "Teal", "Pink", "Blue", "Olive", "Brown", "Grey"],
};
