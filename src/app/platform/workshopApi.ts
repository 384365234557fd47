import type { Id } from "#core/model/journeyMap.ts";
import type {
  BlockResult,
  CodeEntry,
  CodeOffer,
  Minutes,
  MyAnswers,
  PastWorkshop,
  WorkshopDeed,
  WorkshopPlan,
  WorkshopView,
} from "#core/wire/workshop.ts";
import { ask } from "./mapsApi.ts";
import type { Answer } from "./mapsApi.ts";
import type { AnswerChange } from "../state/answers.ts";

export function fetchWorkshop(mapId: Id): Promise<Answer<WorkshopView>> {
  return ask(pathOf(mapId));
}

export function planWorkshop(mapId: Id, plan: WorkshopPlan): Promise<Answer<WorkshopView>> {
  return ask(pathOf(mapId), { method: "POST", json: plan });
}

export function changePlan(mapId: Id, plan: WorkshopPlan): Promise<Answer<WorkshopView>> {
  return ask(`${pathOf(mapId)}/plan`, { method: "PUT", json: plan });
}

/** Throws away a workshop that has not been opened. */
export function dropPlan(mapId: Id): Promise<Answer<unknown>> {
  return ask(pathOf(mapId), { method: "DELETE" });
}

export function sendDeed(mapId: Id, deed: WorkshopDeed): Promise<Answer<WorkshopView>> {
  return ask(`${pathOf(mapId)}/deeds`, { method: "POST", json: deed });
}

export function takePart(mapId: Id): Promise<Answer<WorkshopView>> {
  return ask(`${pathOf(mapId)}/join`, { method: "POST", json: {} });
}

/** Writes one answer down; answers with all of one's own in its block. */
export function sendAnswer(mapId: Id, block: Id, change: AnswerChange): Promise<Answer<MyAnswers>> {
  const path = `${pathOf(mapId)}/blocks/${block}`;
  switch (change.kind) {
    case "score":
      return ask(`${path}/scores/${change.id}`, { method: "PUT", json: change.score });
    case "note": {
      const { column, text } = change;
      return ask(`${path}/notes/${change.id}`, { method: "PUT", json: { column, text } });
    }
    case "noNote":
      return ask(`${path}/notes/${change.id}`, { method: "DELETE" });
    case "dots":
      return ask(`${path}/dots/${change.id}`, { method: "PUT", json: { count: change.count } });
    case "done":
      return ask(`${path}/done`, { method: "PUT", json: { isDone: change.isDone } });
  }
}

/** What a block came to; refused until it is revealed. */
export function fetchResult(mapId: Id, block: Id): Promise<Answer<BlockResult>> {
  return ask(`${pathOf(mapId)}/blocks/${block}/result`);
}

export function fetchPastWorkshops(mapId: Id): Promise<Answer<readonly PastWorkshop[]>> {
  return ask(`${pathOf(mapId)}s`);
}

export function fetchMinutes(mapId: Id, workshop: Id): Promise<Answer<Minutes>> {
  return ask(`${pathOf(mapId)}s/${workshop}/minutes`);
}

/** What a code from the beamer opens, before one has come in. */
export function lookAtCode(code: string): Promise<Answer<CodeOffer>> {
  return ask("/api/join/look", { method: "POST", json: { code } });
}

export function joinByCode(code: string, name: string): Promise<Answer<CodeEntry>> {
  return ask("/api/join", { method: "POST", json: { code, name } });
}

function pathOf(mapId: Id): string {
  return `/api/maps/${mapId}/workshop`;
}
