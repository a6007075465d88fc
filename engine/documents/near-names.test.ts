import { expect, test } from "vitest";
import { nearNames } from "./near-names.ts";

const companies = ["АО «Сорван Доставка»", "ООО «Сорвалл»", "ИП Дёмин Д. Е.", "ООО «Марделлис Косметик»", ""];

test.for([
  ["a part of the name", "сорван", ["АО «Сорван Доставка»", "ООО «Сорвалл»"]],
  ["a letter more", "Марделлисс Косметика", ["ООО «Марделлис Косметик»"]],
  ["without the quotes", "ООО Марделлис Косметик", ["ООО «Марделлис Косметик»"]],
  ["nothing alike", "Xyz", []],
  ["nothing at all", "", []],
] as const)("names like what was asked for: %s", ([, wanted, expected]) => {
  expect(nearNames(wanted, companies, 5).slice(0, expected.length || 1)).toEqual(expected);
});

test("a name stands once, and no more of them than wanted", () => {
  expect(nearNames("ann", ["Ann", "Ann", "Anna", "Annie"], 2)).toEqual(["Ann", "Anna"]);
});
