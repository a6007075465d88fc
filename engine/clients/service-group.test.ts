import { expect, test } from "vitest";
import { AbcClass, timeNormClass } from "../ground/abc-class.ts";
import { serviceGroup } from "./service-group.ts";
import { workingCategory } from "./working-category.ts";

const { A, B, C, Loss, None } = AbcClass;

test.for([
  ["the mark of the potential goes first", C, A, A],
  ["without a mark, the group by money", B, None, B],
  ["a loss-maker without a mark is served as C", Loss, None, C],
  ["with neither, the setting", None, None, B],
] as const)("[CALC-09] [AM-11] service group: %s", ([, actual, potential, expected]) => {
  expect(serviceGroup(actual, potential, B)).toBe(expected);
});

test.for([
  ["who pays counts by money, whatever its potential", C, A, C],
  ["who does not pay counts by potential", None, A, A],
  ["a loss-maker brings nothing, so its potential counts", Loss, B, B],
  ["neither money nor potential: none", None, None, None],
] as const)("[CALC-02] working category: %s", ([, actual, potential, expected]) => {
  expect(workingCategory(actual, potential)).toBe(expected);
});

test("[AM-11] loss-makers and non-buyers have the time norm of C", () => {
  expect([A, B, C, Loss, None].map(timeNormClass)).toEqual([A, B, C, C, C]);
});
