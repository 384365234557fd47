import { Map, RectangleHorizontal, Signpost, StickyNote, User } from "lucide-react";
import type { CommentedKind } from "#core/wire/comments.ts";

const signs = {
  map: Map,
  stage: Signpost,
  touchpoint: RectangleHorizontal,
  note: StickyNote,
  persona: User,
} as const satisfies Record<CommentedKind, unknown>;

/** The sign of a kind of thing; its name stands beside it. */
export function TargetSign({ kind }: { readonly kind: CommentedKind }) {
  const Sign = signs[kind];
  return <Sign size={14} aria-hidden className="cm-sign" />;
}
