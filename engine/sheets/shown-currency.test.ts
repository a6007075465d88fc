import { expect, test } from "vitest";
import type { Settings } from "../input/settings-catalogue.ts";
import { shownCurrency } from "./shown-currency.ts";

test.for([
  ["the sign of the settings wins", "₸", "RUB", "₸"],
  ["else the sign of what the money cells say", "", "RUB", "₽"],
  ["a currency without a known sign keeps its code", "", "CHF", "CHF"],
  ["none anywhere is none", "", "", ""],
] as const)("%s", ([, currency, found, sign]) => {
  expect(shownCurrency({ settings: { currency } as Settings, currency: found })).toBe(sign);
});
