import { expect, test } from "vitest";
import { writePoints } from "./write-points.ts";

test("points carry their sign and the language's decimal mark", () => {
  expect([0.047, 0, -0.1234].map((difference) => writePoints(difference, "en"))).toEqual(["+4.7", "0", "-12.3"]);
  expect(writePoints(0.047, "ru")).toBe("+4,7");
});
