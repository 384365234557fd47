import type { Id } from "../model/journeyMap.ts";
import type { CommentThread } from "./comments.ts";
import type { View } from "./presence.ts";
import type { Workshop } from "./workshop.ts";

/**
 * What the server tells those who have a map open beside its content, as JSON in a frame of type `messageTypes.event`.
 * An event that was missed is made good by asking anew after each reconnection.
 */
export type MapEvent =
  /** A thread is new or has changed; it comes whole. */
  | { readonly topic: "comments"; readonly thread: CommentThread }
  /** The workshop as everybody may see it; absent: there is none under way or planned. */
  | { readonly topic: "workshop"; readonly workshop?: Workshop }
  /** What was decided on the map is not what it was. */
  | { readonly topic: "decisions" }
  /** Somebody asks to be let in, or was answered; told to owners only. */
  | { readonly topic: "requests" }
  /** Told to one person: what they changed in frozen lanes was put back; `texts`: what they had written in notes there. */
  | { readonly topic: "held"; readonly texts: readonly string[] }
  /** The facilitator asks everybody to look at a place; `at`: the touchpoint or stage that stands there. */
  | { readonly topic: "look"; readonly view: View; readonly at?: Id; readonly by: string };

export type MapEventTopic = MapEvent["topic"];
export type MapEventOf<Topic extends MapEventTopic> = Extract<MapEvent, { readonly topic: Topic }>;
