import type { joining as tr } from "../tr/joining.ts";

export const joining: typeof tr = {
  looking: "Checking the link",
  invited: "You are invited to a map",
  untitled: "Untitled map",
  offers: {
    view: "You will be able to view the map.",
    comment: "You will be able to view the map and comment on it.",
    edit: "You will be able to edit the map together with everyone.",
  },
  yourName: "Your name",
  yourNameHint: "Everyone on the map sees you by this name.",
  password: "Password",
  passwordHint: "Whoever sent you the link can tell you.",
  join: "Join",
  joining: "Joining",
  joined: "You are on the map.",
  wrongPassword: "That password is not right. Try again.",
  noPassword: "Enter the password first.",
  tooManyTries: "Too many wrong passwords were tried. Try again in a few minutes.",
  unreachable: "The server could not be reached. Check your connection and try again.",
  unreachableTitle: "The server cannot be reached",
  unreachableHint: "Your link is kept here: once you are connected, you carry on from this page.",
  retry: "Try again",
  tryAgain: "Something went wrong. Try again in a moment.",
  refusals: {
    "no-such-link": {
      title: "This link does not work",
      hint: "It may have been revoked, replaced, or copied only in part. Ask whoever shares the map for a new link.",
    },
    "link-expired": {
      title: "This link has expired",
      hint: "Ask whoever shares the map to extend it or to give you a new link.",
    },
    "link-used-up": {
      title: "This link has no places left",
      hint: "As many people as it was made for have joined. Ask whoever shares the map to raise the number, then try again.",
    },
    "too-many-tries": {
      title: "You cannot join for now",
      hint: "Too many wrong attempts were made with this link. Try again in a few minutes.",
    },
  },
  goneTitle: "The map cannot be opened",
  goneHint: "It may have been deleted. Ask whoever shares the map.",
  claimTitle: "Make this Yolculuk yours",
  claimText:
    "This browser will own this Yolculuk: you make maps, share them, and decide who can do what.",
  claimNameHint: "The people you work with see you by this name.",
  claim: "Become the owner",
  claimed: "This Yolculuk is yours now.",
  claimGoneTitle: "This address no longer works",
  claimGoneHint:
    "It has been used once, or has expired. For a new one, start Yolculuk again like this; the new address appears in the terminal:",
  claimCommand: "CLAIM=1 HOST=0.0.0.0 npm start",
  claimPlace: "If you already became the owner, use that browser.",
};
