import { expect, test } from "vitest";
import { planningConversions } from "./planning-conversions.ts";

test("[CALC-07] a category with too few deals takes the conversion of all deals", () => {
  const all = {
    stage: Int32Array.of(3, 5),
    planning: Float64Array.of(0.5, 0.2),
    assumed: Uint8Array.of(0, 1),
    recent: Uint8Array.of(1, 0),
  };
  const stageSheet = Float64Array.of(NaN, NaN, NaN, NaN, NaN, 0.2);
  const own = { planning: Float64Array.of(0.9, 0.1), assumed: Uint8Array.of(0, 1), recent: Uint8Array.of(0, 0) };
  const { stages, all: company, byCategory } = planningConversions(all, [own, own, own, own], stageSheet);
  expect([[...stages], company.from, [...byCategory[0].conversion], byCategory[0].from, byCategory.length]).toEqual([
    [3, 5],
    ["deals", "stages"],
    [0.9, 0.2],
    ["alltime", "all"], // enough deals, but not of the last days
    3,
  ]);
});

test("[AM-90] a figure of too few deals is not of the sheet Stages where that sheet expects nothing", () => {
  const all = {
    stage: Int32Array.of(0, 1, 2),
    planning: Float64Array.of(0.4, 0.5, NaN),
    assumed: Uint8Array.of(1, 1, 1),
    recent: Uint8Array.of(0, 0, 0),
  };
  expect(planningConversions(all, [], Float64Array.of(0.4, NaN, NaN)).all.from).toEqual(["stages", "few", "none"]);
});
