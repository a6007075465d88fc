import { isoDay, settingsCatalogue, text, type SettingKey } from "./engine-parts.ts";
import { homeRegion, regions } from "./sample-cuts.ts";
import { asOf } from "./sample-days.ts";
import type { SampleCell, SampleRow } from "./sample-row.ts";

const values: readonly (readonly [key: SettingKey, value: SampleCell])[] = [
  ["asOf", isoDay(asOf)],
  // Late enough in the morning for some promises to have been missed.
  ["now", "11:10"],
  ["period", "2026"],
  ["previousPeriod", "2025"],
  ["currency", text("$", "₽")],
  // Holidays and the first region are those of the readers.
  ["calendarCountry", text("us", "ru")],
  ["firstRegions", regions[homeRegion]],
  ["reviewThreshold", 500_000],
  ["hourlyCost", 900],
  ["headHourlyCost", 1_600],
  ["profitPerDeal", 90_000],
  ["companyName", text("Northern Packaging", "ООО «Северная упаковка»")],
  [
    "companyDetails",
    text(
      "12 Harbour Road, Riverton; Company No. 00000000",
      "101000, г. Речной, ул. Портовая, 12; ИНН 0000000000, КПП 000000000",
    ),
  ],
  ["signerContacts", text("+1 555 0100, sales@example.com", "+7 000 000-00-00, sales@example.com")],
  [
    "offerPayment",
    text("50 % in advance, 50 % within 10 days of delivery", "50 % аванс, 50 % в течение 10 дней после поставки"),
  ],
  ["offerDelivery", text("15 working days, to your warehouse", "15 рабочих дней, до вашего склада")],
  ["offerGuarantee", text("12 months", "12 месяцев")],
];

/** Rows of the sheet Settings: only what differs from the defaults. */
export function makeSettings(): readonly SampleRow<"Settings">[] {
  return values.map(([key, value]) => ({ key, label: settingsCatalogue[key].label, value }));
}
