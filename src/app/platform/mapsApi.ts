import type { Id, Locale } from "#core/model/journeyMap.ts";
import type { ListedMap } from "#core/wire/access.ts";
import type { ApiError } from "#core/wire/mapSummary.ts";
import type { Template } from "#core/samples/templates.ts";

/** What the server answered, or why there is no answer. */
export type Answer<T> = { readonly ok: true; readonly value: T } | NoAnswer;

/** `message` is for people, `code` says the same to the page. */
export interface NoAnswer {
  readonly ok: false;
  readonly failure: "unreachable" | "refused";
  readonly message?: string;
  readonly code?: string;
}

export type Shelf = "library" | "bin";

export async function fetchMaps(shelf: Shelf): Promise<Answer<readonly ListedMap[]>> {
  const answer = await ask<{ maps: readonly ListedMap[] }>(
    `/api/maps${shelf === "bin" ? "?bin=1" : ""}`,
  );
  if (!answer.ok) return answer;
  if (!Array.isArray(answer.value.maps)) return { ok: false, failure: "refused" };
  return { ok: true, value: answer.value.maps };
}

export interface NewMap {
  readonly template: Template;
  readonly locale: Locale;
}

export function createMap(map: NewMap): Promise<Answer<{ readonly id: Id }>> {
  return ask("/api/maps", { method: "POST", json: map });
}

export function duplicateMap(id: Id): Promise<Answer<{ readonly id: Id }>> {
  return ask(`/api/maps/${id}/duplicate`, { method: "POST", json: {} });
}

export function renameMap(id: Id, title: string): Promise<Answer<unknown>> {
  return ask(`/api/maps/${id}`, { method: "PATCH", json: { title } });
}

/** Into the bin. */
export function removeMap(id: Id): Promise<Answer<unknown>> {
  return ask(`/api/maps/${id}`, { method: "DELETE" });
}

export function restoreMap(id: Id): Promise<Answer<unknown>> {
  return ask(`/api/maps/${id}`, { method: "PATCH", json: { restore: true } });
}

export function eraseMap(id: Id): Promise<Answer<unknown>> {
  return ask(`/api/maps/${id}?forever=1`, { method: "DELETE" });
}

/** Tells that this browser has made a file of a map, for its owners to know; that may fail. */
export function tellExported(id: Id, format: "json" | "svg" | "png"): void {
  void ask(`/api/maps/${id}/exported`, { method: "POST", json: { format } });
}

interface Request {
  readonly method: "POST" | "PUT" | "PATCH" | "DELETE";
  readonly json?: unknown;
  /** A body sent as it is, in place of `json`. */
  readonly body?: Blob;
}

/** One request to the server; every failure is a value. */
export async function ask<T>(path: string, request?: Request): Promise<Answer<T>> {
  try {
    const response = await fetch(path, request === undefined ? {} : initOf(request));
    const text = await response.text();
    if (!response.ok) return refusalOf(response.status, text);
    return { ok: true, value: (text === "" ? {} : JSON.parse(text)) as T };
  } catch {
    return { ok: false, failure: "unreachable" };
  }
}

/** Answers come in the language of the page. */
function initOf({ method, json, body }: Request): RequestInit {
  const headers = new Headers({ "Accept-Language": document.documentElement.lang });
  if (json === undefined && body === undefined) return { method, headers };
  headers.set("Content-Type", "application/json");
  return { method, headers, body: body ?? JSON.stringify(json) };
}

/** Gateways answer 502–504 for a server that is away. */
function refusalOf(status: number, text: string): Answer<never> {
  if (status >= 502 && status <= 504) return { ok: false, failure: "unreachable" };
  return { ok: false, failure: "refused", ...reasonIn(text) };
}

function reasonIn(text: string): Partial<ApiError["error"]> {
  try {
    const { message, code }: Record<string, unknown> =
      (JSON.parse(text) as Partial<ApiError>).error ?? {};
    return {
      ...(typeof message === "string" && { message }),
      ...(typeof code === "string" && { code }),
    };
  } catch {
    return {};
  }
}
