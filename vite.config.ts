import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin, type Rolldown } from "vite";

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

interface Modules {
  getModuleInfo(
    id: string,
  ): { readonly importedIds: readonly string[]; readonly code?: string | null } | null;
}

/** What a module imports, with all that imports in turn. */
function withImports(id: string, modules: Modules, found = new Set<string>()): Set<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const each of modules.getModuleInfo(id)?.importedIds ?? [])
    withImports(each, modules, found);
  return found;
}

const iconFile = /lucide-react[\\/].*[\\/]icons[\\/]([\w-]+)\.m?js$/;

/** Tells of a module whether a page cannot do without it. Of the icons, which all come through one file, those it names. */
function neededBy(page: string): (id: string, modules: Modules) => boolean {
  let needed: ReadonlySet<string> | undefined;
  let icons: ReadonlySet<string> | undefined;
  return (id, modules) => {
    needed ??= withImports(fileURLToPath(new URL(page, import.meta.url)), modules);
    const icon = iconFile.exec(id)?.[1];
    if (icon === undefined) return needed.has(id);
    icons ??= iconsIn([...needed].map((each) => modules.getModuleInfo(each)?.code ?? ""));
    return icons.has(icon);
  };
}

/** The files of the icons that some code imports by name. */
function iconsIn(codes: readonly string[]): ReadonlySet<string> {
  const all = codes.find((code) => code.includes("'./icons/activity.mjs'")) ?? "";
  const fileByName = new Map<string, string>();
  for (const [, names = "", file = ""] of all.matchAll(/\{([^}]*)\} from '\.\/icons\/([\w-]+)/g))
    for (const [, name = ""] of names.matchAll(/as (\w+)/g)) fileByName.set(name, file);
  const imports = codes.flatMap((code) => [
    ...code.matchAll(/import\s*\{([^}]*)\}\s*from\s*["']lucide-react["']/g),
  ]);
  const names = imports.flatMap(([, list = ""]) => [...list.matchAll(/(\w+)(?: as \w+)?/g)]);
  return new Set(names.flatMap(([, name = ""]) => fileByName.get(name) ?? []));
}

/**
 * What a page needs at once comes in few files: each costs the browser and the server some milliseconds, whatever its size.
 * What only one page needs is not in a file of the other.
 */
function fewFiles(): Rolldown.CodeSplittingGroup[] {
  const byLibrary = neededBy("src/app/features/library/LibraryPage.tsx");
  const byEditor = neededBy("src/app/EditorPage.tsx");
  const nameOf = (id: string, modules: Modules) => {
    if (byEditor(id, modules)) return byLibrary(id, modules) ? "pages" : "editor";
    return iconFile.test(id) ? "icons" : null;
  };
  return [
    { name: "first", tags: ["$initial"], priority: 1 },
    { name: nameOf, debugName: "pages", includeDependenciesRecursively: false },
  ];
}

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
    // `light-dark()` itself: in its older form a sheet of paper could not be light on a dark page.
    cssTarget: ["chrome123", "edge123", "firefox121", "safari17.5"],
    rolldownOptions: {
      treeshake: { manualPureFunctions },
      output: { codeSplitting: { groups: fewFiles() } },
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
