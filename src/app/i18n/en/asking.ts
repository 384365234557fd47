import type { asking as tr } from "../tr/asking.ts";

export const asking: typeof tr = {
  signIn: "Sign in with your company account",
  ask: "Ask the owner",
  askTitle: "Ask the owner of the map",
  name: "Your name",
  nameHint: "So that the owner knows who is asking.",
  note: "Note",
  noteHint: "If you like, say why you want to get in.",
  send: "Send",
  sent: "Your request was sent. Once the owner lets you in, the map opens here by itself.",

  signOut: {
    label: "Sign out",
    sure: "Sign out anyway",
    title: "Sign out?",
    guestText:
      "This browser is your only way in: once out, you cannot come back as the same person. To open the maps again, you need a link from whoever shares them.",
    ownerText:
      "You own this Yolculuk and have no company account: once out, you are its owner again only after the server is restarted with CLAIM=1.",
    unsentText:
      "Some changes on this device have not reached the server; they are lost when you sign out.",
  },

  signInTitle: "You are not signed in",
  problems: {
    refused: "The company account did not allow it, or you turned back.",
    expired: "Signing in took too long, or began in another browser. Start again.",
    failed:
      "The answer from the company account could not be verified. Try again; if it goes on, tell whoever runs this server.",
    unreachable: "The company's sign-in page cannot be reached. Try again in a moment.",
  },
  plainTitle: "Sign in",
  plainText:
    "You sign in to Yolculuk with your company account; there is no separate password here.",
  again: "Try again",
  home: "Back to my maps",
};
