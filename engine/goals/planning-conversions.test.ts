import { expect, test } from "vitest";
import { planningConversions } from "./planning-conversions.ts";

test("[CALC-07] a category with too few deals takes the conversion of all deals", () => {
  const all = {
    stage: Int32Array.of(3, 5),
    planning: Float64Array.of(0.5, 0.2),
    assumed: Uint8Array.of(0, 1),
    recent: Uint8Array.of(1, 0),
  };
  const own = { planning: Float64Array.of(0.9, 0.1), assumed: Uint8Array.of(0, 1), recent: Uint8Array.of(0, 0) };
  const { stages, all: company, byCategory } = planningConversions(all, [own, own, own, own]);
  expect([[...stages], company.from, [...byCategory[0].conversion], byCategory[0].from, byCategory.length]).toEqual([
    [3, 5],
    ["deals", "stages"],
    [0.9, 0.2],
    ["alltime", "all"], // enough deals, but not of the last days
    3,
  ]);
});
