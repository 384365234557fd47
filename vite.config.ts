import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The page. In development `server/dev.ts` hands over where the server listens. */
const server = process.env["YOLCULUK_SERVER"] ?? "http://127.0.0.1:4040";

/** Parts that several screens share, in few files: else the editor starts with fifty requests. */
const sharedParts = {
  name: "shared",
  entriesAware: true,
  entriesAwareMergeThreshold: 20_000,
  minShareCount: 2,
};

/** The bundler names a shared part after every screen that shares it. */
const chunkFileNames = ({ name }: { name: string }): string =>
  `assets/${name.split("~")[0]}-[hash].js`;

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: "dist",
    manifest: true,
    target: "es2022",
    rolldownOptions: {
      // Shared files import each other: without the order a part runs before what it stands on.
      output: {
        codeSplitting: { groups: [sharedParts] },
        chunkFileNames,
        strictExecutionOrder: true,
      },
    },
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
