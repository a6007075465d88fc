import { expect, test } from "vitest";
import { writeShare } from "./write-share.ts";

test.for([
  ["a share is written in whole per cent", 0.668, "67 %"],
  ["a little is not nothing", 0.004, "< 1 %"],
  ["half a per cent is one", 0.005, "1 %"],
  ["nothing is nothing", 0, "0 %"],
  ["almost everything is not everything", 0.999, "> 99 %"],
  ["what would be rounded to everything is not", 0.995, "> 99 %"],
  ["below that it is rounded", 0.9949, "99 %"],
  ["everything is everything, also as a sum", 0.1 + 0.2 + 0.7 - 1e-16, "100 %"],
  ["more than everything is rounded", 1.004, "100 %"],
  ["less than nothing keeps its sign", -0.126, "-13 %"],
  ["a little less than nothing has none", -0.001, "0 %"],
  ["what is not known is a dash", Number.NaN, "–"],
] as const)("%s: %d is %s", ([, share, written]) => {
  expect(writeShare(share, "en")).toBe(written);
});

test("thousands of per cent are parted as the language does it", () => {
  expect(writeShare(12.345, "en")).toBe("1,235 %");
  expect(writeShare(12.345, "ru").replace(/[\u00a0\u202f]/g, " ")).toBe("1 235 %");
});
