import type { SingleCommand } from "#core/commands/index.ts";
import type { Touchpoint } from "#core/model/journeyMap.ts";
import { useSession } from "../../session/useSession.ts";

type Fields = Extract<SingleCommand, { type: "setFields"; kind: "touchpoint" }>["fields"];

/** Gives touchpoints values; `undefined` takes one back. */
export function useSetTouchpoints(touchpoints: readonly Touchpoint[]): (fields: Fields) => void {
  const session = useSession();
  const ids = touchpoints.map(({ id }) => id);
  return (fields) => void session.run({ type: "setFields", kind: "touchpoint", ids, fields });
}
