import {
  Activity,
  Building2,
  Footprints,
  Frown,
  Handshake,
  Lightbulb,
  MessageCircle,
  MessageSquareQuote,
  Scale,
  Star,
  Target,
  TrendingUp,
  Waypoints,
} from "lucide-react";
import type { Lane, LaneKind, NoteKind } from "#core/model/journeyMap.ts";

const kinds = {
  touchpoints: Waypoints,
  emotion: Activity,
  satisfaction: Star,
  ownership: Building2,
  expectations: Handshake,
  "delivery-gap": Scale,
} as const satisfies Record<Exclude<LaneKind, "notes">, unknown>;

const notes = {
  action: Footprints,
  thought: MessageCircle,
  need: Target,
  pain: Frown,
  opportunity: TrendingUp,
  idea: Lightbulb,
  quote: MessageSquareQuote,
} as const satisfies Record<NoteKind, unknown>;

/** The sign of what lives in a lane. */
export function LaneSign({ lane }: { readonly lane: Lane }) {
  const Sign = lane.kind === "notes" ? notes[lane.noteKind] : kinds[lane.kind];
  return <Sign size={15} aria-hidden />;
}
