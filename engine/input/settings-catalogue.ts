import type { Day, Period } from "../ground/units.ts";
import { text, type Text } from "../ground/text.ts";
import { abcSettings } from "./settings/abc-settings.ts";
import { changeSettings } from "./settings/change-settings.ts";
import { companySettings } from "./settings/company-settings.ts";
import { diagnosisSettings } from "./settings/diagnosis-settings.ts";
import { followUpSettings } from "./settings/follow-up-settings.ts";
import { forecastSettings } from "./settings/forecast-settings.ts";
import { funnelSettings } from "./settings/funnel-settings.ts";
import { generalSettings } from "./settings/general-settings.ts";
import { goalsSettings } from "./settings/goals-settings.ts";
import { historySettings } from "./settings/history-settings.ts";
import { intakeSettings } from "./settings/intake-settings.ts";
import { paperSettings } from "./settings/paper-settings.ts";
import { peopleSettings } from "./settings/people-settings.ts";
import { planSettings } from "./settings/plan-settings.ts";
import { potentialSettings } from "./settings/potential-settings.ts";
import { scheduleSettings } from "./settings/schedule-settings.ts";
import type { SettingSpec } from "./settings/setting-spec.ts";

/** The settings in groups, in the order of the sheet. */
export const settingGroups = [
  { name: text("General", "Общие"), settings: generalSettings },
  { name: text("What was read", "Что прочитано"), settings: intakeSettings },
  { name: text("ABC and XYZ", "ABC и XYZ"), settings: abcSettings },
  { name: text("Potential and coverage", "Потенциал и проработка"), settings: potentialSettings },
  { name: text("Time and people", "Время и люди"), settings: peopleSettings },
  { name: text("Goals", "Цели"), settings: goalsSettings },
  { name: text("Funnel", "Воронка"), settings: funnelSettings },
  { name: text("Deal plans and roll-up", "Планы сделок и свод"), settings: planSettings },
  { name: text("Why sales move", "Почему меняются продажи"), settings: changeSettings },
  { name: text("Forecast and its proof", "Прогноз и его проверка"), settings: forecastSettings },
  { name: text("Schedule", "Расписание"), settings: scheduleSettings },
  { name: text("Follow-ups and mailings", "Повторные звонки и рассылки"), settings: followUpSettings },
  { name: text("Diagnosis and development", "Диагностика и развитие"), settings: diagnosisSettings },
  { name: text("History", "История"), settings: historySettings },
  { name: text("Paper", "Печать"), settings: paperSettings },
  { name: text("Company", "Компания"), settings: companySettings },
] satisfies readonly { readonly name: Text; readonly settings: Readonly<Record<string, SettingSpec>> }[];

/** Every number and choice of the method that a user may change, by key; no constant of the method stands in code. */
export const settingsCatalogue = {
  ...generalSettings,
  ...intakeSettings,
  ...abcSettings,
  ...potentialSettings,
  ...peopleSettings,
  ...goalsSettings,
  ...funnelSettings,
  ...planSettings,
  ...changeSettings,
  ...forecastSettings,
  ...scheduleSettings,
  ...followUpSettings,
  ...diagnosisSettings,
  ...historySettings,
  ...paperSettings,
  ...companySettings,
} satisfies Record<string, SettingSpec>;

export type SettingKey = keyof typeof settingsCatalogue;

/** The settings of one run. Money is in units of the currency, times are minutes since midnight, null is "not given". */
export type Settings = { readonly [K in SettingKey]: SettingValue<(typeof settingsCatalogue)[K]> };

type SettingValue<S extends SettingSpec> =
  | (S extends { readonly choices: infer Choices }
      ? keyof Choices & string
      : S["kind"] extends "flag"
        ? boolean
        : S["kind"] extends "text"
          ? string
          : S["kind"] extends "period"
            ? Period
            : S["kind"] extends "date"
              ? Day
              : number)
  | Extract<S["default"], null>;
