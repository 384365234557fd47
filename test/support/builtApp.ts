import { buildApp } from "#server/buildApp.ts";

/** Vitest's global set-up of the e2e project: the page is built once before any browser opens. */
export default async function setup(): Promise<void> {
  await buildApp();
}
