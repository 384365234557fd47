/** Who may import whom. `test/repo/imports.test.ts` plants a breach of each rule and sees it found. */

const tests = "\\.test\\.tsx?$";
const layers = {
  model: [],
  words: ["model"],
  commands: ["model"],
  analysis: ["model"],
  layout: ["model"],
  formats: ["model"],
  wire: ["model"],
  scene: ["layout", "model"],
  doc: ["model"],
  samples: ["commands", "model"],
};

/** Each folder of core sees itself, what the table allows, and the words. */
const coreLayers = Object.entries(layers).map(([layer, allowed]) => {
  const words = layer === "model" ? [] : ["words"];
  const seen = [layer, ...allowed, ...words].join("|");
  return {
    name: `core-${layer}`,
    severity: "error",
    from: { path: `^src/core/${layer}/`, pathNot: tests },
    to: { path: "^src/core/", pathNot: `^src/core/(${seen})/` },
  };
});

/** A package that only the named places may import, tests aside. */
function onlyIn(name, packages, places) {
  return {
    name,
    severity: "error",
    from: { path: "^(src|server)/", pathNot: [...places, tests] },
    to: { path: `(^|/)node_modules/(${packages})/` },
  };
}

function never(name, from, to) {
  return { name, severity: "error", from, to };
}

export default {
  forbidden: [
    ...coreLayers,
    never(
      "core-imports-core-only",
      { path: "^src/core/", pathNot: tests },
      { path: "^(src/app|server|test)/" },
    ),
    never("core-is-pure", { path: "^src/core/", pathNot: tests }, { dependencyTypes: ["core"] }),
    never(
      "core-knows-no-interface",
      { path: "^src/core/" },
      {
        path: "(^|/)node_modules/(@types/)?(react|react-dom|wouter|lucide-react|fastify|ws|pino|y-websocket)/",
      },
    ),
    never("app-not-server", { path: "^src/app/" }, { path: "^server/" }),
    never("server-not-app", { path: "^server/" }, { path: "^src/app/" }),
    never("test-stays-in-test", { path: "^(src|server)/", pathNot: tests }, { path: "^test/" }),
    never(
      "features-are-islands",
      { path: "^src/app/features/([^/]+)/" },
      { path: "^src/app/features/", pathNot: "^src/app/features/$1/" },
    ),
    never(
      "ui-knows-nothing-of-maps",
      { path: "^src/app/ui/" },
      { path: "^src/(app/(session|state|canvas|actions|features)|core/(?!words/|model/))" },
    ),
    onlyIn("xyflow-only-in-canvas", "@xyflow/[^/]+", ["^src/app/canvas/"]),
    onlyIn("zustand-only-in-state", "zustand", ["^src/app/state/"]),
    onlyIn("yjs-only-in-its-places", "yjs", [
      "^src/core/doc/",
      "^src/app/session/",
      "^server/rooms/",
    ]),
    onlyIn("aria-components-only-in-ui", "react-aria-components", ["^src/app/ui/"]),
    never("no-cycles", {}, { circular: true }),
    never(
      "no-barrels",
      {},
      {
        path: "^(src|server|test)/.*(^|/)index\\.tsx?$",
        pathNot: "/(commands|lanes|formats|actions|samples)/index\\.ts$",
      },
    ),
    never("no-unresolved", {}, { couldNotResolve: true }),
    never(
      "no-test-package-at-work",
      { path: "^(src|server)/", pathNot: tests },
      { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    ),
  ],
  options: {
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|test/bench/(peers|\\.work))" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
};
