import type { live as tr } from "../tr/live.ts";

export const live: typeof tr = {
  people: "People on this map",
  you: (name) => `${name} (you)`,
  guest: "Guest",
  follow: (name) => `Look along with ${name}`,
  following: (name) => `You are looking along with ${name}`,
  stopFollowing: "Stop",
  types: (name) => `${name} is typing`,
  more: (count) => `${count} more`,
  yourName: "Your name",
  yourNameHint: "Those who draw with you see this name.",
  yourColour: "Your colour",
  colour: (number) => `Colour ${number}`,
  joined: (name) => `${name} joined`,
  left: (name) => `${name} left`,
};
