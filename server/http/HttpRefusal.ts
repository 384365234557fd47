import type { ServerWords } from "../words/tr.ts";

type Refusals = ServerWords["refusals"];
export type RefusalCode = keyof Refusals;

/** Codes whose sentence has no gap to fill. */
type ClosedCode = { [C in RefusalCode]: Refusals[C] extends string ? C : never }[RefusalCode];

const statuses: Readonly<Record<RefusalCode, number>> = {
  "not-found": 404,
  "no-such-map": 404,
  "unknown-visitor": 401,
  "not-allowed": 403,
  "no-such-claim": 404,
  "no-such-link": 404,
  "link-expired": 410,
  "link-used-up": 410,
  "password-needed": 403,
  "wrong-password": 403,
  "too-many-tries": 429,
  "no-such-person": 404,
  "last-owner": 409,
  "too-busy": 429,
  "too-many-requests": 429,
  "map-in-bin": 409,
  "map-not-in-bin": 409,
  "no-such-thread": 404,
  "no-such-comment": 404,
  "not-to-be-named": 422,
  "map-full": 409,
  "thread-full": 409,
  "too-many-comments": 429,
  "no-such-workshop": 404,
  "workshop-exists": 409,
  "workshop-begun": 409,
  "workshop-not-open": 409,
  "not-facilitator": 403,
  "no-such-block": 404,
  closed: 409,
  "no-result": 404,
  "too-many-dots": 422,
  "too-many-notes": 422,
  "not-taking-part": 409,
  held: 403,
  "no-such-participant": 404,
  "owner-stays": 409,
  "no-such-decision": 404,
  "too-many-decisions": 422,
  "no-such-code": 404,
  "too-many-codes": 429,
  "bad-body": 400,
  "bad-field": 400,
  "too-large": 413,
  "not-text": 422,
  "not-a-map-file": 422,
  "unknown-persona": 422,
  "unknown-stage": 422,
  "picture-too-large": 422,
  "not-local": 403,
  "foreign-page": 403,
  "try-again": 503,
  unexpected: 500,
};

/** A request that is not carried out; the error handler says why in the asker's language. */
export class HttpRefusal extends Error {
  readonly code: RefusalCode;
  readonly detail: string;

  constructor(...[code, detail = ""]: [code: ClosedCode] | [code: RefusalCode, detail: string]) {
    super(code);
    this.code = code;
    this.detail = detail;
  }

  get status(): number {
    return statuses[this.code];
  }

  sentence(words: ServerWords): string {
    const sentence = words.refusals[this.code];
    return typeof sentence === "string" ? sentence : sentence(this.detail);
  }
}
