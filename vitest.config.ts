import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    testTimeout: 180_000,
    // LibreOffice works while a test waits: every core has one.
    maxWorkers: availableParallelism(),
    projects: [
      // Pure functions: no test can disturb another, and the engine is read once.
      { extends: true, test: { name: "engine", include: ["{engine,drawing}/**/*.test.ts"], isolate: false } },
      {
        extends: true,
        test: { name: "doors", include: ["{files,cli,templates,scripts,addin,preview}/**/*.test.ts"] },
      },
    ],
  },
});
