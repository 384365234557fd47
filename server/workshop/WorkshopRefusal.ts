/** Why something in a workshop is not done; the code picks the sentence people read. */
export class WorkshopRefusal extends Error {
  readonly code: WorkshopRefusalCode;
  /** What fills the gap in the sentence, where it has one. */
  readonly detail: string;

  constructor(code: WorkshopRefusalCode, detail = "") {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}

export type WorkshopRefusalCode =
  | "bad-field"
  | "not-allowed"
  | "no-such-workshop"
  | "workshop-exists"
  | "workshop-begun"
  | "workshop-not-open"
  | "not-facilitator"
  | "no-such-block"
  | "closed"
  | "no-result"
  | "too-many-dots"
  | "too-many-notes"
  | "not-taking-part"
  | "held"
  | "no-such-participant"
  | "owner-stays"
  | "no-such-decision"
  | "too-many-decisions"
  | "no-such-code"
  | "too-many-codes";
