import { expect, test } from "vitest";
import { companyGroups } from "./company-groups.ts";

function groups(parents: readonly number[], names: readonly string[]) {
  const { of, head, members } = companyGroups({
    parentId: Int32Array.from(parents),
    companyGroup: { codes: Int32Array.from(parents, (_, row) => (names[row] ? row : -1)), words: names },
  });
  return [[...of], [...head], [...members]];
}

test.for([
  [
    "a chain stands under its head",
    [-1, 0, 1, -1],
    [],
    [
      [0, 0, 0, 1],
      [0, 3],
      [3, 1],
    ],
  ],
  ["a head below its daughters", [2, 2, -1], [], [[0, 0, 0], [2], [3]]],
  ["a circle is one group, and who hangs on it", [1, 2, 1, 0], [], [[0, 0, 0, 0], [1], [4]]],
  ["its own parent is a group of one", [0], [], [[0], [0], [1]]],
  [
    "one name of a group that is no client",
    [-1, -1, -1],
    ["North", "", "NORTH"],
    [
      [0, 1, 0],
      [0, 1],
      [2, 1],
    ],
  ],
  ["the name of the head holds for its daughters", [-1, 0, -1], ["North", "", "North"], [[0, 0, 0], [0], [3]]],
  ["nobody", [], [], [[], [], []]],
] as const)("[CALC-01] groups of companies: %s", ([, parents, names, expected]) => {
  expect(groups(parents, names)).toEqual(expected);
});
