import { expect, test } from "vitest";
import { diagnoseLayers, type LayerEvidence } from "./diagnose-layers.ts";
import type { MetricState } from "./metric-state.ts";

/** One letter a layer: c clean, f failing, m not measured; upper case is not built. */
function evidence(letters: string): LayerEvidence[] {
  const metrics: Readonly<Record<string, MetricState>> = { c: "clean", f: "failing", m: "notMeasured" };
  return [...letters].map((letter) => ({
    built: letter === letter.toLowerCase(),
    metric: metrics[letter.toLowerCase()],
  }));
}

const answer = (letters: string, tried: number[] = []) => diagnoseLayers(evidence(letters), new Set(tried));

test("[CALC-22] worked example: plan and funnel fail, layer 3 is clean, the tools fail, so the answer is layer 4", () => {
  const { layer, symptom, reason, path } = answer("ffcf");
  expect([layer, symptom, reason]).toEqual([4, 2, "failing"]);
  expect(path.map((step) => `${step.layer} ${step.question} ${step.finding} ${step.outcome}`)).toEqual([
    "1 built failing passed",
    "2 built failing passed",
    "3 inOrder clean passed",
    "4 inOrder failing answer",
  ]);
});

test.for([
  ["[CALC-22] the tools clean as well: layer 5 by exclusion", "ffcc", [], 5, "excluded"],
  ["[CALC-22] everything on target is healthy", "cccc", [], 0, "healthy"],
  ["[CALC-22] a layer that is not built is no trouble while every figure is on target", "cCCC", [], 0, "healthy"],
  ["[CALC-22] only the plan fails: the symptom is layer 1, the search goes below it", "fccc", [], 5, "excluded"],
  ["[CALC-22] the first layer above the symptom that is not built is the answer", "FFcc", [], 1, "notBuilt"],
  ["[CALC-22] the symptom's own layer may be the one not built", "fFcc", [], 2, "notBuilt"],
  [
    "[CALC-22] a failing plan alone does not ask whether layer 2 is built before looking at its state",
    "fCcc",
    [],
    2,
    "notBuilt",
  ],
  ["[CALC-22] below the symptom a layer without figures is measured first", "fcmf", [], 3, "notMeasured"],
  ["[CALC-22] what was tried without effect is passed over", "ffff", [3], 4, "failing"],
  ["[CALC-22] all tried: layer 5", "ffff", [3, 4], 5, "excluded"],
  ["[CALC-22] tried does not excuse a layer above the symptom that is not built", "FFcc", [1], 1, "notBuilt"],
  ["[CALC-22] with plan and funnel fine, the shallower of 3 and 4 is the symptom", "ccff", [], 4, "failing"],
  ["[CALC-22] only layer 4 fails: nothing measured is left below", "cccf", [], 5, "excluded"],
  ["[CALC-22] nothing is measured anywhere: measure first", "mmmm", [], 1, "measureFirst"],
  ["[CALC-22] a layer without figures is no symptom", "cmcc", [], 0, "healthy"],
] as const)("%s", ([, letters, tried, layer, reason]) => {
  const found = answer(letters, [...tried]);
  expect([found.layer, found.reason]).toEqual([layer, reason]);
});

test("[CALC-22] the fact missing on layer 1: measure first, whatever fails below", () => {
  const layers = evidence("mfff").map((one, place) => ({ ...one, factMissing: place === 0 }));
  expect(diagnoseLayers(layers)).toMatchObject({ layer: 1, reason: "measureFirst" });
});

test("[CALC-22] a target missing on layer 1 leaves it unmeasured; what fails below still shows", () => {
  expect(answer("mfcf")).toMatchObject({ layer: 4, symptom: 2 });
});

test("[CALC-22] four layers have figures, no fewer and no more", () => {
  expect(() => answer("ccc")).toThrow(RangeError);
  expect(() => answer("ccccc")).toThrow(RangeError);
});
