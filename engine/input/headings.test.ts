import { expect, test } from "vitest";
import { headings } from "./headings.ts";

test("names are parted by commas; line breaks and blanks around them do not matter", () => {
  expect(headings`account, company name, Контрагент`).toEqual(["account", "company name", "Контрагент"]);
  expect(headings`
    close
    value, ,
    Сумма,`).toEqual(["close value", "Сумма"]);
  expect(headings``).toEqual([]);
});
