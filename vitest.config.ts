import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { SkipsReporter } from "./scripts/testing/skips-reporter.ts";
import { SlowestFirst } from "./scripts/testing/slowest-first.ts";

const inBrowser = "**/*.e2e.test.ts";
const inLibreOffice = "**/*.libreoffice.test.ts";
const besideExcel = "addin/{excel,taskpane,commands,worker}/**/*.test.ts";
const outside = ["**/node_modules/**", "bench/**", "out/**", "dist/**"];

// Days are numbers, the same in every zone: tests run where a clock read by mistake is off by hours.
process.env.TZ ??= "Europe/Moscow";

export default defineConfig({
  cacheDir: "node_modules/.cache/vitest",
  test: {
    testTimeout: 180_000,
    // LibreOffice and Chromium work while a test waits: every core has a worker.
    maxWorkers: availableParallelism(),
    reporters: ["default", new SkipsReporter()],
    sequence: { sequencer: SlowestFirst },
    // Where `isolate` is false files are pure: no test can disturb another, and the code is read once a worker.
    projects: [
      { extends: true, test: { name: "browser", include: [inBrowser], exclude: outside } },
      { extends: true, test: { name: "libreoffice", include: [inLibreOffice], exclude: outside, isolate: false } },
      {
        extends: true,
        test: { name: "excel", include: [besideExcel, "preview/workbook/**/*.test.ts"], exclude: outside },
      },
      {
        extends: true,
        test: {
          name: "doors",
          include: ["{files,cli,templates,scripts,addin,preview,companies}/**/*.test.ts"],
          exclude: [...outside, inBrowser, inLibreOffice, besideExcel, "preview/workbook/**"],
          isolate: false,
        },
      },
      { extends: true, test: { name: "engine", include: ["{engine,drawing}/**/*.test.ts"], isolate: false } },
    ],
  },
});
