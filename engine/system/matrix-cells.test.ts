import { expect, test } from "vitest";
import { matrixCells } from "./matrix-cells.ts";
import { matrixProgress } from "./matrix-progress.ts";

const [planned, inWork, client, refused] = [0, 1, 2, 3];

test("[CALC-28] companies × regions; of two rows about one office the last counts", () => {
  expect(Array.from(matrixCells([0, 1, 0, 0], [0, 2, 1, 0], [planned, client, inWork, refused], 2, 3))).toEqual([
    ...[refused, inWork, -1],
    ...[-1, -1, client],
  ]);
});

test("[CALC-28] rows without a company or a region stand nowhere", () => {
  expect(Array.from(matrixCells([-1, 0], [0, -1], [client, client], 1, 1))).toEqual([-1]);
  expect(matrixCells([], [], [], 0, 0)).toHaveLength(0);
});

test("[CALC-28] coverage is what is not planned of all, conversion is clients of what is worked", () => {
  expect(matrixProgress([planned, inWork, client, refused, -1])).toEqual({
    ...{ offices: 4, worked: 3, clients: 1 },
    ...{ coverage: 3 / 4, conversion: 1 / 3 },
  });
});

test("[CALC-28] nothing to cover, nothing worked: no figures", () => {
  expect(matrixProgress([])).toMatchObject({ offices: 0, coverage: Number.NaN, conversion: Number.NaN });
  expect(matrixProgress([planned])).toMatchObject({ coverage: 0, conversion: Number.NaN });
});
