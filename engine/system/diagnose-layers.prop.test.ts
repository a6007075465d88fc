import fc from "fast-check";
import { expect, test } from "vitest";
import { diagnoseLayers } from "./diagnose-layers.ts";

const layer = fc.record({
  built: fc.boolean(),
  metric: fc.constantFrom("clean" as const, "failing" as const, "notMeasured" as const),
});
const four = fc.array(layer, { minLength: 4, maxLength: 4 });
const tried = fc.uniqueArray(fc.integer({ min: 1, max: 5 })).map((layers) => new Set(layers));

test("[CALC-22] the answer is the last step of a path that goes down layer by layer", () => {
  fc.assert(
    fc.property(four, tried, (layers, already) => {
      const { layer, reason, path } = diagnoseLayers(layers, already);
      expect(path.map((step) => step.layer)).toEqual(path.map((_, place) => place + 1));
      const answers = path.filter((step) => step.outcome === "answer");
      if (reason === "healthy" || reason === "excluded") expect(answers).toEqual([]);
      else expect(answers).toEqual([expect.objectContaining({ layer })]);
    }),
  );
});

test("[CALC-22] healthy exactly when nothing that is measured fails, and something is measured", () => {
  fc.assert(
    fc.property(four, tried, (layers, already) => {
      const measured = layers.some(({ metric }) => metric !== "notMeasured");
      const fails = layers.some(({ metric }) => metric === "failing");
      expect(diagnoseLayers(layers, already).layer === 0).toBe(measured && !fails);
    }),
  );
});

test("[CALC-22] trying more layers never brings the answer up", () => {
  fc.assert(
    fc.property(four, tried, (layers, already) => {
      const before = diagnoseLayers(layers).layer;
      expect(diagnoseLayers(layers, already).layer).toBeGreaterThanOrEqual(before);
    }),
  );
});
