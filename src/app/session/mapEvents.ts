import type { MapEvent, MapEventOf, MapEventTopic } from "#core/wire/mapEvents.ts";

type Hear = (event: MapEvent) => void;

const listeners = new Set<Hear>();

/** Hears what the server tells of the open map beside its content; returns how to stop. What was told before is not told again. */
export function onMapEvent<Topic extends MapEventTopic>(
  topic: Topic,
  hear: (event: MapEventOf<Topic>) => void,
): () => void {
  const listener: Hear = (event) => {
    if (isOf(event, topic)) hear(event);
  };
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** For the connection alone. */
export function spread(event: MapEvent): void {
  for (const hear of listeners) hear(event);
}

function isOf<Topic extends MapEventTopic>(
  event: MapEvent,
  topic: Topic,
): event is MapEventOf<Topic> {
  return event.topic === topic;
}
