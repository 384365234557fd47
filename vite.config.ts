import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The page. In development `server/dev.ts` hands over where the server listens. */
const server = process.env["YOLCULUK_SERVER"] ?? "http://127.0.0.1:4040";

/** Calls of React that only make something: what is made and never used can go. */
const manualPureFunctions = ["memo", "forwardRef", "createContext", "lazy"];

export default defineConfig({
  plugins: [react()],
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
