import type { SalesPlan } from "../../plan-sales.ts";
import { engineVersion } from "../../version.ts";
import { text, type Language } from "../../words/text.ts";
import { carryInput } from "./carry-input.ts";
import { placeSheets } from "./place-sheets.ts";
import type { PlanWorkbook } from "./placed-sheet.ts";
import type { ResultSheet } from "../result-sheet.ts";

const title = text("Sales plan {label}", "План продаж {label}");

/** The workbook a host writes: result sheets first, then the input sheets they were computed from. */
export function buildPlanWorkbook(plan: SalesPlan, sheets: readonly ResultSheet[], language: Language): PlanWorkbook {
  const carried = carryInput(plan.input, language, new Set(sheets.map(({ name }) => name)));
  return {
    language,
    currency: plan.input.settings.currency || currencySign(plan.input.currency),
    ...decimalsOf(plan),
    sheets: [...placeSheets(sheets, carried.find), ...carried.sheets],
    title: title[language].replace("{label}", plan.period.label),
    properties: { SalesPlannerVersion: engineVersion, SalesPlannerInput: plan.fingerprint },
  };
}

/** From here on cents are noise on a sheet that people read. */
const largeMoney = 100_000;

function decimalsOf({ clients, input }: SalesPlan): Pick<PlanWorkbook, "moneyDecimals" | "inputDecimals"> {
  const { perUnit } = input.moneyUnit;
  const inputDecimals = clients.money.amounts.some((amount) => amount % perUnit !== 0) ? 2 : 0;
  const large = clients.groups.positives / perUnit >= largeMoney;
  return { moneyDecimals: large ? 0 : inputDecimals, inputDecimals };
}

const signs: Readonly<Record<string, string>> = {
  RUB: "₽",
  USD: "$",
  EUR: "€",
  GBP: "£",
  KZT: "₸",
  BYN: "Br",
  CNY: "¥",
};

function currencySign(code: string): string {
  return signs[code] ?? code;
}
