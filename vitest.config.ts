import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{engine,drawing,files,cli,templates,scripts,addin,preview}/**/*.test.ts"],
    testTimeout: 60_000,
  },
});
