import { expect, test } from "vitest";
import { tableNamed } from "./table-named.ts";

test.each([
  ["payments", "Payments"],
  ["Payment", "Payments"],
  ["Платежи", "Payments"],
  ["платёж", "Payments"],
  ["Сделка", "Deals"],
  ["сделки", "Deals"],
  ["клиент", "Clients"],
  ["Менеджеры", "Managers"],
  ["stage_log", "StageLog"],
  ["Opportunity", "Deals"],
  ["company", "Clients"],
  ["nonsense", undefined],
])("[AM-79] %s names %s", (word, table) => {
  expect(tableNamed(word)).toBe(table);
});
