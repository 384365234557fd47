/** Why nobody was signed in; the page says it by its code. */
export class SignInFailure extends Error {
  readonly code: "refused" | "expired" | "failed" | "unreachable";
  /** Where they were before. */
  readonly returnTo: string;

  constructor(code: SignInFailure["code"], returnTo: string, cause?: unknown) {
    super(code, { cause });
    this.code = code;
    this.returnTo = returnTo;
  }
}
