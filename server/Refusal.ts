import type { ServerWords } from "./words/tr.ts";

type Refusals = ServerWords["refusals"];
export type RefusalCode = keyof Refusals;

/** Codes whose sentence has no gap to fill. */
type ClosedCode = { [C in RefusalCode]: Refusals[C] extends string ? C : never }[RefusalCode];

/** Why what somebody asks of the server is not done; the code picks the sentence they read. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  /** What fills the gap in the sentence, where it has one. */
  readonly detail: string;

  constructor(...[code, detail = ""]: [code: ClosedCode] | [code: RefusalCode, detail: string]) {
    super(code);
    this.code = code;
    this.detail = detail;
  }

  sentence(words: ServerWords): string {
    const sentence = words.refusals[this.code];
    return typeof sentence === "string" ? sentence : sentence(this.detail);
  }
}
