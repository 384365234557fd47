import { buildApp, isAppStale } from "./buildApp.ts";
import { terminalLocale } from "./terminalLocale.ts";
import { serverWords } from "./words/serverWords.ts";

if (isAppStale()) console.log(serverWords(terminalLocale(process.env)).building);
await buildApp();
await import("./main.ts");
