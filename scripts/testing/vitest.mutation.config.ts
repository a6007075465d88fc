import { defineConfig } from "vitest/config";

/** Only the area's own tests, and the small companies whose sheets are worked out by hand: what others prove by chance does not count. */
const area = process.env.MUTATED ?? "engine";

export default defineConfig({
  test: {
    include: [`${area}/**/*.test.ts`, `${area}{.,-}*test.ts`, "companies/companies.test.ts"],
    isolate: false,
    testTimeout: 60_000,
  },
});
