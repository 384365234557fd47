import type { FastifyRequest } from "fastify";
import { locales } from "#core/model/journeyMap.ts";
import type { Locale } from "#core/model/journeyMap.ts";
import { isRecord } from "#core/model/readers.ts";

/** The language an answer is written in: `?locale=`, else the browser's first that we speak. */
export function requestLocale(request: FastifyRequest): Locale {
  const { locale } = isRecord(request.query) ? request.query : {};
  return localeIn(locale) ?? acceptedLocale(request.headers["accept-language"]) ?? "en";
}

function localeIn(value: unknown): Locale | undefined {
  return locales.find((known) => known === value);
}

function acceptedLocale(header: string | undefined): Locale | undefined {
  const wishes = (header ?? "").split(",").map((wish) => {
    const [tag = "", ...parameters] = wish.trim().toLowerCase().split(";");
    const quality = parameters.map((text) => /^\s*q=([\d.]+)$/.exec(text)?.[1]).find(Boolean);
    return { language: tag.split("-")[0], quality: Number(quality ?? 1) };
  });
  return wishes
    .filter(({ quality }) => quality > 0)
    .toSorted((one, other) => other.quality - one.quality)
    .map(({ language }) => localeIn(language))
    .find((locale) => locale !== undefined);
}
