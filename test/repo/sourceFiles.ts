import { readdirSync } from "node:fs";
import { join } from "node:path";

const skipped = new Set(["node_modules", "dist", "peers", ".work"]);

/** Every file below the folders, as paths from `root` with forward slashes, sorted. */
export function filesUnder(root: string, folders: readonly string[]): string[] {
  const found = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      if (skipped.has(entry.name)) return [];
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesUnder(root, [path]) : [path];
    }),
  );
  return found.toSorted();
}

/** Every TypeScript file of the project. */
export function sourceFiles(root: string): string[] {
  return filesUnder(root, ["src", "server", "test"]).filter((path) => /\.tsx?$/.test(path));
}
