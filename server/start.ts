import { buildApp, isAppStale } from "./buildApp.ts";
import { readConfig } from "./config.ts";
import { terminalLocale } from "./terminalLocale.ts";
import { serverWords } from "./words/serverWords.ts";

const words = serverWords(terminalLocale(process.env));
// Wrong settings are told at once, by what starts with them, and not after a build.
const isConfigured = !Array.isArray(readConfig(process.env, words.start));
if (isConfigured && isAppStale()) console.log(words.building);
if (isConfigured) await buildApp();
await import("./main.ts");
