/** A reason for which the command line gives up, in the user's language; thrown to the top, where it is printed. */
export class CliFailure extends Error {
  /** What to say below the first line. */
  readonly details: readonly string[];

  constructor(message: string, details: readonly string[] = []) {
    super(message);
    this.details = details;
  }
}

/** The code of a system error, e.g. `ENOENT`; of anything else its name. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "?";
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}
