/** Why somebody is not let in; the code picks the sentence people read. */
export class AccessRefusal extends Error {
  readonly code: AccessRefusalCode;

  constructor(code: AccessRefusalCode) {
    super(code);
    this.code = code;
  }
}

export type AccessRefusalCode =
  | "no-such-claim"
  | "no-such-link"
  | "link-expired"
  | "link-used-up"
  | "password-needed"
  | "wrong-password"
  | "too-many-tries"
  | "no-such-person"
  | "last-owner";
