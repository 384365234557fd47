import type { ServerWords } from "../words/tr.ts";

type Refusals = ServerWords["refusals"];
export type RefusalCode = keyof Refusals;

/** Codes whose sentence has a gap to fill. */
type OpenCode = { [C in RefusalCode]: Refusals[C] extends string ? never : C }[RefusalCode];

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
  "too-busy": 429,
  "map-in-bin": 409,
  "map-not-in-bin": 409,
  "no-such-thread": 404,
  "no-such-comment": 404,
  "no-such-person": 422,
  "map-full": 409,
  "thread-full": 409,
  "too-many-comments": 429,
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

  constructor(
    ...[code, detail = ""]:
      | [code: Exclude<RefusalCode, OpenCode>]
      | [code: OpenCode, detail: string]
  ) {
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
