import type { ServerWords } from "./tr.ts";

/** What the server says in English. */
export const en: ServerWords = {
  listening: (url) => `Yolculuk: ${url}`,
  claim: (url) =>
    `To become the owner of this Yolculuk, open this address once within an hour: ${url}`,
  building: "Yolculuk: building the page, a few seconds …",
  stopping: "Yolculuk: stopping …",
  noPage: "The page has not been built yet. `npm start` builds and serves it.",
  start: {
    badPort: (value) =>
      `PORT must be a whole number from 0 to 65535, not “${value}”. Example: PORT=4040`,
    badHost: (value) =>
      `HOST must be an address or a name of this computer, not “${value}”. Example: HOST=0.0.0.0`,
    badPublicUrl: (value) =>
      `PUBLIC_URL must be an http or https address without a path, not “${value}”. Example: PUBLIC_URL=https://maps.example.com`,
    badDataDir: "DATA_DIR must not be empty. Example: DATA_DIR=./data",
    badLogLevel: (value, known) => `LOG_LEVEL must be one of ${known}, not “${value}”.`,
    missingOidc: (name) =>
      `Signing in with company accounts needs ${name} too. OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together.`,
    badIssuer: (value) =>
      `OIDC_ISSUER must be an https address, not “${value}”. Example: OIDC_ISSUER=https://login.example.com`,
    signInNeedsPublicUrl:
      "Signing in with company accounts needs PUBLIC_URL: that is where the provider sends people back to. Example: PUBLIC_URL=https://maps.example.com",
    badProxy: (value) =>
      `TRUSTED_PROXIES must be addresses separated by commas; “${value}” is none. Example: TRUSTED_PROXIES=10.0.0.5,192.168.0.0/16`,
    badHeader: (name, value) =>
      `${name} must be the name of a header, not “${value}”. Example: ${name}=X-Forwarded-User`,
    headerNeedsProxy: (name) =>
      `${name} needs TRUSTED_PROXIES too: that header is believed only when it comes from a trusted proxy.`,
    proxyNeedsShared:
      "TRUSTED_PROXIES counts only on a server that others reach. Set PUBLIC_URL or HOST too.",
    portTaken: (port) =>
      `Port ${port} is taken: another program listens there. Choose another one, for example PORT=${port + 1}`,
    portForbidden: (port) =>
      `Port ${port} may not be opened. Choose one from 1024 up, for example PORT=4040`,
    unexpected: (reason) => `Yolculuk could not start: ${reason}`,
  },
  storage: {
    newer: (folder) =>
      `The data in “${folder}” was written by a newer Yolculuk. Update Yolculuk; the data was left as it is.`,
    damaged: (folder) =>
      `The database in “${folder}” is damaged. Restore a backup, or choose another folder with DATA_DIR; the file was left as it is.`,
    foreign: (folder) =>
      `The file yolculuk.sqlite in “${folder}” belongs to another program. Choose another folder with DATA_DIR.`,
    "in-use": (folder) =>
      `Another Yolculuk that is running uses “${folder}”. Stop it, or choose another folder with DATA_DIR.`,
    unwritable: (folder) =>
      `“${folder}” cannot be written. Check its permissions, or choose another folder with DATA_DIR.`,
  },
  copyOf: (title) => `${title.trim() || "Untitled map"} (copy)`,
  refusals: {
    "not-found": "There is nothing at this address.",
    "no-such-map": "There is no such map, or it is not shared with you.",
    "unknown-visitor": "This browser is not known here. Ask whoever shares the map for a link.",
    "not-allowed": "You may not do this. Ask whoever shares the map.",
    "no-such-claim": "This address was used or has expired. Start Yolculuk again with CLAIM=1.",
    "no-such-link":
      "This link does not exist or was revoked. Ask whoever shares the map for a new one.",
    "link-expired": "This link has expired. Ask whoever shares the map for a new one.",
    "link-used-up":
      "As many people as it was made for have come in by this link. Ask whoever shares the map for a new one.",
    "password-needed": "This link needs a password.",
    "wrong-password": "The password is not right.",
    "too-many-tries": "Too many wrong passwords. Try again in a few minutes.",
    "too-many-requests": "Too many requests came in a short time. Try again in a few minutes.",
    "no-such-person": "There is no such person, or they cannot be added to this map.",
    "last-owner": "This is the only owner. Make somebody else an owner first.",
    "too-busy": "Pictures are still being drawn for you. Try again in a moment.",
    "map-in-bin": "This map is in the bin. Restore it first.",
    "map-not-in-bin": "Only a map that is in the bin can be deleted for good.",
    "no-such-thread": "This conversation is no longer there.",
    "no-such-comment": "This comment is no longer there.",
    "not-to-be-named": "Only people who can see this map can be named.",
    "map-full": "This map has as many comments as it can hold. Delete old ones first.",
    "thread-full": "This conversation is full. Start a new one.",
    "too-many-comments": "That was a lot of comments at once. Try again in a minute.",
    "no-such-workshop": "There is no workshop on this map right now.",
    "workshop-exists": "There is a workshop on this map already. End or delete it first.",
    "workshop-begun": "This workshop was opened already.",
    "workshop-not-open": "This workshop is not open.",
    "not-facilitator": (name) =>
      name === ""
        ? "Somebody else leads the workshop right now. You can take over."
        : `${name} leads the workshop right now. You can take over.`,
    "no-such-block": "The workshop has no such step.",
    closed: "This step is closed; answers are no longer taken.",
    "no-result": "The answers of this step have not been revealed yet.",
    "too-many-dots": (most) => `You have at most ${most} dots in this step.`,
    "too-many-notes": (most) => `You can write at most ${most} notes in one step.`,
    "not-taking-part": "Join the workshop first to answer.",
    held: "You are waiting for whoever leads the workshop to let you in.",
    "no-such-participant": "Nobody like that takes part in this workshop.",
    "owner-stays": "Whoever owns the map cannot be sent away from its workshop.",
    "no-such-decision": "There is no such decision; it may have been deleted.",
    "too-many-decisions": (most) => `A map can have at most ${most} decisions.`,
    "no-such-code": "This code is not valid. Check it on the screen; the workshop may have ended.",
    "too-many-codes": "Too many wrong codes. Try again in a few minutes.",
    "bad-body": "The request was not understood. Expected: valid JSON.",
    "bad-field": (field) => `The field “${field}” was not accepted. Check its value.`,
    "too-large": (limit) => `The file is too large. The most is ${limit}.`,
    "not-text": "The file is not UTF-8 text. Choose a map file exported from Yolculuk.",
    "not-a-map-file": "This file could not be read as a map.",
    "unknown-persona": "This map has no such persona.",
    "unknown-stage": "This map has no such stage.",
    "picture-too-large":
      "A picture of this size cannot be drawn. Choose a smaller scale or fewer stages, or take it as SVG.",
    "not-local": "Yolculuk opens from this computer only.",
    "foreign-page": "This request came from another page and was not carried out.",
    "try-again": "Nothing can be saved right now; nothing has changed. Try again in a moment.",
    unexpected: "Something unexpected went wrong; nothing has changed. Try again.",
  },
};
