import { expect, test } from "vitest";
import { triedLayers } from "./tried-layers.ts";

test.for([
  ["2; 3", [2, 3]],
  ["4", [4]],
  ["", []],
  ["2,3 and 7", [2, 3]],
] as const)("[CALC-22] triedLayers “%s”", ([words, layers]) => {
  expect([...triedLayers(words)]).toEqual(layers);
});
