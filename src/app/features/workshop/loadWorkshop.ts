import type { Id } from "#core/model/journeyMap.ts";
import type { Workshop, WorkshopView } from "#core/wire/workshop.ts";
import type { Words } from "../../i18n/words.ts";
import { valueOrTold } from "../../parts/valueOrTold.ts";
import { fetchMe } from "../../platform/accessApi.ts";
import { now } from "../../platform/clock.ts";
import type { Answer } from "../../platform/mapsApi.ts";
import { fetchResult, fetchWorkshop } from "../../platform/workshopApi.ts";
import { changeWorkshop, hearWorkshop, useWorkshopState } from "../../state/workshopStore.ts";
import type { WorkshopState } from "../../state/workshopStore.ts";

/** Asks the server for the workshop of a map, and who this is in it. */
export async function loadWorkshop(mapId: Id): Promise<void> {
  const before = useWorkshopState.getState();
  const isKnown = before.myId !== undefined;
  const [answer, me] = await Promise.all([fetchWorkshop(mapId), isKnown ? undefined : fetchMe()]);
  const { mapId: open, mine } = useWorkshopState.getState();
  if (open !== mapId) return;
  if (me?.ok === true) {
    const { person, url, mode } = me.value;
    changeWorkshop({ myId: person?.id, url, isLocal: mode === "local" });
  }
  // What was answered meanwhile may be later than this.
  if (answer.ok && mine !== before.mine) return loadWorkshop(mapId);
  const isFirst = useWorkshopState.getState().status !== "known";
  // Without knowing who this is one would neither lead nor take part.
  if (answer.ok && !(isFirst && me?.ok === false)) takeView(mapId, answer.value);
  else if (isFirst) changeWorkshop({ status: "failed" });
}

/** Takes in how a map's workshop stands; nothing where another map is open by now. */
export function takeView(mapId: Id, { workshop, mine, code }: WorkshopView): void {
  if (useWorkshopState.getState().mapId !== mapId) return;
  hearWorkshop(workshop, now());
  changeWorkshop({ status: "known", mine, code });
}

/** Takes in what the server answers to whoever leads or takes part, or says why it did nothing; whether it did. */
export function tookIn(mapId: Id, answer: Answer<WorkshopView>, words: Words): boolean {
  const view = valueOrTold(answer, words);
  if (view !== undefined) takeView(mapId, view);
  return view !== undefined;
}

/** As of which version of a workshop's results each block's is here. */
const fetchedAt = new Map<Id, number | undefined>();

/** Another one whenever there is a result to fetch; the same while people come and go. */
export function revealedKey({ workshop }: Pick<WorkshopState, "workshop">): string {
  if (workshop === undefined) return "";
  return [...revealedBlocks(workshop), workshop.resultsVersion].join(" ");
}

/** Fetches the results that have been revealed and are not here yet, or not as they are now. */
export async function loadResults(mapId: Id): Promise<void> {
  const { results, workshop } = useWorkshopState.getState();
  if (workshop === undefined) return;
  const { resultsVersion } = workshop;
  const missing = revealedBlocks(workshop).filter(
    (id) => results[id] === undefined || fetchedAt.get(id) !== resultsVersion,
  );
  await Promise.all(missing.map((block) => loadResult(mapId, block, resultsVersion)));
}

async function loadResult(mapId: Id, block: Id, version: number | undefined): Promise<void> {
  const answer = await fetchResult(mapId, block);
  if (!answer.ok || useWorkshopState.getState().mapId !== mapId) return;
  fetchedAt.set(block, version);
  const { results } = useWorkshopState.getState();
  changeWorkshop({ results: { ...results, [block]: answer.value } });
}

/** The blocks whose answers everybody may see by now. */
export function revealedBlocks({ blocks }: Pick<Workshop, "blocks">): readonly Id[] {
  return blocks.flatMap((block) =>
    block.kind === "reveal" && block.state !== "waiting" ? [block.of] : [],
  );
}
