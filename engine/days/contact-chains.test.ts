import { expect, test } from "vitest";
import { contactChains } from "./contact-chains.ts";

test("[CALC-26] a letter, the call after it and a planned meeting are one chain of three, two done, two days long", () => {
  const chains = contactChains({ followsId: [-1, 0, 1, -1], doneDate: [10, 12, NaN, 15], isDone: [1, 1, 0, 1] });
  expect(chains).toEqual([{ rows: [0, 1, 2], done: 2, days: 2 }]);
});

test("[CALC-26] two calls after one letter are two chains; a circle ends where it would begin again", () => {
  expect(
    contactChains({ followsId: [-1, 0, 0], doneDate: [10, 12, 13], isDone: [1, 1, 1] }).map(({ rows }) => rows),
  ).toEqual([
    [0, 1],
    [0, 2],
  ]);
  expect(
    contactChains({ followsId: [1, 0, 0], doneDate: [10, 12, 13], isDone: [1, 1, 1] }).map(({ rows }) => rows),
  ).toEqual([[1, 0, 2]]);
});
