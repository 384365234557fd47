/** Why nothing comes of what somebody would do with a comment; the code picks the sentence people read. */
export class CommentRefusal extends Error {
  readonly code: CommentRefusalCode;

  constructor(code: CommentRefusalCode) {
    super(code);
    this.code = code;
  }
}

export type CommentRefusalCode =
  | "no-such-map"
  | "no-such-thread"
  | "no-such-comment"
  | "not-to-be-named"
  | "not-allowed"
  | "map-full"
  | "thread-full"
  | "too-many-comments";
