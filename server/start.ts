import { buildApp, isAppStale } from "./buildApp.ts";

if (isAppStale()) console.log("Yolculuk: building the page, a few seconds …");
await buildApp();
await import("./main.ts");
