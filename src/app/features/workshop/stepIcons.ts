import { Eye, ListChecks, MessageSquarePlus, Scale, Smile, Vote } from "lucide-react";
import type { LucideIcon } from "lucide-react";
import type { BlockKind } from "#core/wire/workshop.ts";

/** The sign of each kind of step. */
export const stepIcons: Readonly<Record<BlockKind, LucideIcon>> = {
  gather: MessageSquarePlus,
  rate: Smile,
  gap: Scale,
  vote: Vote,
  reveal: Eye,
  commit: ListChecks,
};
