import { defineConfig } from "vitest/config";

const quick = [
  "src/**/*.test.ts",
  "server/**/*.test.ts",
  "test/{property,golden,repo,support,bench}/**/*.test.ts",
];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: quick,
          exclude: ["**/node_modules/**"],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "integration",
          include: ["test/integration/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          globalSetup: "test/support/builtApp.ts",
          testTimeout: 120_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          // Browsers have the machine to themselves: whoever types waits for the page, not for other tests.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
