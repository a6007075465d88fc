import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { notYet } from "./not-yet.ts";
import { requirements, sources, type Source } from "./requirements.ts";
import { idsOf } from "./tests-by-id.ts";
import { traceRequirements } from "./trace.ts";
import { traceabilityDoc } from "./traceability-doc.ts";

const traces = traceRequirements();
const waits = (targets: readonly string[]): boolean => targets.some((one) => notYet.includes(one));

describe("every requirement of the method", () => {
  test.for(Object.entries(sources))("of source %s is listed once, in a row", ([source, { count }]) => {
    const digits = (source as Source) === "D" ? 3 : 2;
    const wanted = Array.from({ length: count }, (_, at) => `${source}-${String(at + 1).padStart(digits, "0")}`);
    const listed = requirements().map(({ id }) => id);
    expect(listed.filter((id) => id.startsWith(`${source}-`))).toEqual(wanted);
  });

  test("says in words what it asks", () => {
    expect(traces.filter(({ words }) => words.trim().length < 4)).toEqual([]);
  });

  test("leads somewhere, unless it is context", () => {
    expect(traces.filter(({ targets, isContext }) => targets.length === 0 && !isContext)).toEqual([]);
  });

  test("leads to what is in the code", () => {
    const missing = new Set(traces.flatMap((trace) => trace.missing));
    expect([...missing].filter((target) => !notYet.includes(target)).sort()).toEqual([]);
  });

  test("is proven by a test that carries its id or that of its place", () => {
    const unproven = traces.filter(({ proofs, isContext }) => proofs.length === 0 && !isContext);
    expect(unproven.filter(({ where }) => !waits(where)).map(({ id, where }) => `${id}: ${where.join(" ")}`)).toEqual(
      [],
    );
  });
});

test("docs/traceability.md says so (npm run docs writes it)", () => {
  expect(readFileSync(new URL("../../docs/traceability.md", import.meta.url), "utf8")).toBe(traceabilityDoc(traces));
});

test("every conflict of the sources, X-01 to X-18, has our choice in docs/decisions.md", () => {
  const decisions = readFileSync(new URL("../../docs/decisions.md", import.meta.url), "utf8");
  const chosen = [...decisions.matchAll(/^\| (X-\d\d) \| .+ \| .+ \|$/gm)].map(([, id]) => id);
  expect(chosen).toEqual(Array.from({ length: 18 }, (_, at) => `X-${String(at + 1).padStart(2, "0")}`));
});

describe("ids in the names of tests", () => {
  test.for([
    ["one", "[CALC-17] a plan", "CALC-17"],
    ["several", "[R-13, SALES, AM-61]", "R-13 AM-61"],
    ["of a programme", "INT-03 and TR-NEW-15", "INT-03 TR-NEW-15"],
    ["a range", "D-098…D-101", "D-098 D-101 D-099 D-100"],
    ["a range in words", "T-01 to T-03", "T-01 T-03 T-02"],
    ["a range of two kinds is none", "D-098…E-01", "D-098 E-01"],
    ["none", "eight of ten", ""],
  ] as const)("%s", ([, name, ids]) => {
    expect([...idsOf([name])].sort()).toEqual(ids.split(" ").filter(Boolean).sort());
  });
});
