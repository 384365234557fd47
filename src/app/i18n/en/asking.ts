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
