import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** The page. In development `server/dev.ts` hands over where the server listens. */
const server = process.env["YOLCULUK_SERVER"] ?? "http://127.0.0.1:4040";

/** Calls of React that only make something: what is made and never used can go. */
const manualPureFunctions = ["memo", "forwardRef", "createContext", "lazy"];

/** React Flow brings d3's animations along and runs none unless told to; `glide.ts` moves our camera. */
const withoutTransitions: Plugin = {
  name: "without-transitions",
  load(id) {
    if (/d3-interpolate[\\/]dist[\\/].*\.m?js$/.test(id))
      return "export const interpolate = () => undefined; export const interpolateZoom = interpolate;";
    if (!/d3-transition[\\/]src[\\/]index\.js$|d3-transition[\\/]dist[\\/].*\.m?js$/.test(id))
      return null;
    return [
      'import { selection } from "d3-selection";',
      "selection.prototype.interrupt = function () { return this; };",
      "export const interrupt = () => undefined;",
    ].join("\n");
  },
};

/**
 * What a browser has to look up about languages takes it tens of milliseconds, and React Aria asks while it is loaded. That a
 * tag is well formed can be asked quickly, and the direction of our languages is known from their names.
 */
const withQuickLocale: Plugin = {
  name: "with-quick-locale",
  transform: (code, id) =>
    /react-aria[\\/]dist[\\/]private[\\/]i18n[\\/]/.test(id)
      ? code
          .replace("Intl.DateTimeFormat.supportedLocalesOf(", "Intl.getCanonicalLocales(")
          .replace("if (Intl.Locale)", "if (false)")
      : null,
};

export default defineConfig({
  plugins: [react(), withoutTransitions, withQuickLocale],
  resolve: {
    // React has what the shim brings for Reacts before 18.
    alias: {
      "use-sync-external-store/shim/index.js": "use-sync-external-store",
      "use-sync-external-store/shim/with-selector.js": "use-sync-external-store/with-selector.js",
    },
  },
  build: {
    outDir: "dist",
    manifest: true,
    target: "es2022",
    rolldownOptions: { treeshake: { manualPureFunctions } },
  },
  server: {
    strictPort: true,
    proxy: {
      // As objects, because a bare address also changes the Host, and requests then seem foreign.
      "/api": { target: server },
      "/healthz": { target: server },
      "/sync": { target: server, ws: true },
    },
  },
});
