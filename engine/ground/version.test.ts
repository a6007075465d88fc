import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { engineVersion } from "./version.ts";

test("[AM-62] the engine's version is the package's", () => {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(engineVersion).toBe(version);
});
