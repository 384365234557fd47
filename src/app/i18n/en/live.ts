import type { live as tr } from "../tr/live.ts";

export const live: typeof tr = {
  people: "People on this map",
  you: (name) => `${name} (you)`,
  guests: [
    "Guest Sparrow",
    "Guest Fox",
    "Guest Hedgehog",
    "Guest Dolphin",
    "Guest Gazelle",
    "Guest Owl",
    "Guest Squirrel",
    "Guest Stork",
    "Guest Panda",
    "Guest Dove",
    "Guest Lynx",
    "Guest Gull",
  ],
  follow: (name) => `Follow ${name}`,
  following: (name) => `Following ${name}`,
  stopFollowing: "Stop",
  types: (name) => `${name} is typing`,
  more: (count) => `${count} more`,
  joined: (name) => `${name} joined`,
  left: (name) => `${name} left`,
  notKept: "This device cannot store anything.",
  notKeptOnline:
    "You can keep drawing: your changes go to the server. If the connection drops, keep this tab open.",
  notKeptOffline: "Keep this tab open until the connection is back and everything is saved.",
};
