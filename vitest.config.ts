import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{engine,drawing,files,cli,templates,scripts,addin,preview}/**/*.test.ts"],
    // The browser tests build the preview and take minutes: `npm run test:browser`.
    exclude: process.env.BROWSER_TESTS ? [] : ["preview/preview.e2e.test.ts"],
    testTimeout: 180_000,
  },
});
