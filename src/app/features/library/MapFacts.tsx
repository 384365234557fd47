import { mapWordsOf } from "#core/words/map/mapWords.ts";
import type { Role } from "#core/wire/roles.ts";
import type { MapSummary } from "#core/wire/mapSummary.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { lastChange } from "./arrangeMaps.ts";

export interface MapFactsProps {
  readonly map: MapSummary;
  readonly now: number;
  /** Told to whom it may surprise: everybody but the owner. */
  readonly role?: Role | undefined;
  /** How many ask to be let in. */
  readonly requests?: number | undefined;
}

/** How large a map is, when it was last changed, and what is out of the ordinary about it. */
export function MapFacts({ map, now, role, requests = 0 }: MapFactsProps) {
  const words = useWords().library;
  const format = useFormat();
  const names = mapWordsOf(useLocale());
  const at = lastChange(map);
  const ago = format.relative(at, now);
  return (
    <div className="lib-card-facts">
      <p>
        {words.stages(format.count(map.stageCount))}
        {" · "}
        {words.touchpoints(format.count(map.touchpointCount))}
      </p>
      <p>
        <time dateTime={new Date(at).toISOString()} title={format.dateTime(at)}>
          {map.deletedAt === undefined ? words.changed(ago) : words.deleted(ago)}
        </time>
        {map.state === "future" && <span className="lib-tag">{names.states.future}</span>}
        {map.scope === "individual" && <span className="lib-tag">{names.scopes.individual}</span>}
      </p>
      {requests > 0 && (
        <p>
          <span className="lib-tag">{words.requests(format.count(requests))}</span>
        </p>
      )}
      {role !== undefined && role !== "own" && (
        <p>
          <span className="lib-tag">{words.roles[role]}</span>
        </p>
      )}
    </div>
  );
}
