import {
  type FormBlock,
  type Field,
  formOf,
  type Formula,
  settingGroups,
  type SettingSpec,
  type TableBlock,
  tableOf,
} from "../../engine/index.ts";
import { oneTo } from "../kit/one-to.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import type { TemplateContext } from "../kit/template.ts";
import {
  addWorkdays,
  day,
  listWords,
  minutesOf,
  workdayBefore,
  workdayFrom,
  workdaysBetween,
} from "./week-formulas.ts";

const daysBefore = 400;
const daysAfter = 90;

/** The day, its clock and the settings, beside the rows that read them: such formulas are written once for all rows. */
export function dayClock(context: TemplateContext): FormBlock {
  return formOf(context, { key: "set", fields: [clock(), settings(context)] });
}

function settings({ language }: TemplateContext): Field[] {
  const catalogue: Readonly<Record<string, SettingSpec>> = Object.assign(
    {},
    ...settingGroups.map((group) => group.settings),
  );
  const chosen = (key: string, choice: string) => {
    const spec = catalogue[key];
    const label = spec.kind === "choice" ? spec.choices[choice][language] : choice;
    return `OR({Settings.${key}}="${label}",{Settings.${key}}="${choice}")`;
  };
  const copied = (key: string) => field(key, `=N({Settings.${key}})`);
  return [
    ...["followFrom", "defaultMinutes", "deliveryDaysEmail", "deliveryDaysFax"].map(copied),
    ...["deliveryDaysCourier", "deliveryDaysPost"].map(copied),
    field("followTo", "=MAX({followFrom},N({Settings.followTo}))"),
    field("calendarDays", `=IF(${chosen("followUnit", "calendar")},1,0)`),
    field(
      "order",
      `=IF(${chosen("pass2Order", "existingFirst")},2,IF(${chosen("pass2Order", "earlyBeforeExisting")},3,1))`,
    ),
  ];
}

const field = (key: string, formula: Formula): Field => formulaColumn(key, key, "number", formula);

function clock(): Field[] {
  const monthStart = `DATE(YEAR(${day}),MONTH(${day}),1)`;
  const monthEnd = `DATE(YEAR(${day}),MONTH(${day})+1,0)`;
  return [
    field("day", "={W-WEEK.answer.day}"),
    field("first", `=${workdayFrom(day)}`),
    field("last", `=${addWorkdays("{first}", "({Settings.scheduleDays}-1)")}`),
    field("previous", `=${workdayBefore(day)}`),
    field("monthStart", `=${monthStart}`),
    field("monthEnd", `=${monthEnd}`),
    field("elapsed", `=${workdaysBetween(monthStart, day)}`),
    field("total", `=${workdaysBetween(monthStart, monthEnd)}`),
    field("dayStart", `=${minutesOf("{Settings.workdayStart}")}`),
    field("dayEnd", `=${minutesOf("{Settings.workdayEnd}")}`),
    field("lunchStart", `=${minutesOf("{Settings.lunchStart}")}`),
    field("lunchEnd", `=MAX({lunchStart},${minutesOf("{Settings.lunchEnd}")})`),
    field("meetingStart", `=${minutesOf("{Settings.morningMeetingStart}")}`),
    field("now", `=IF(OR({first}>${day},{Settings.now}=""),{dayStart},MAX({dayStart},${minutesOf("{Settings.now}")}))`),
    field("capacity", "={dayEnd}-{dayStart}-({lunchEnd}-{lunchStart})-{Settings.morningMeetingMinutes}"),
  ];
}

/** Every day around the day: is it worked, and how many were before it. */
export function workingDays(context: TemplateContext): TableBlock {
  const word = listWords(context);
  const length = daysBefore + daysAfter + 1;
  const special = (code: "holiday" | "workday" | "short") =>
    `COUNTIFS({Calendar.date},{date},{Calendar.dayType},${word("dayType", code)})>0`;
  return tableOf(context, oneTo(length), {
    key: "dates",
    plain: true,
    columns: [
      formulaColumn(
        "date",
        "date",
        "date",
        Array.from({ length }, (_, row) => `=${day}+${row - daysBefore}`),
      ),
      formulaColumn(
        "workday",
        "workday",
        "whole",
        `=IF(${special("holiday")},0,IF(OR(${special("workday")},${special("short")},WEEKDAY({date},2)<=5),1,0))`,
      ),
      formulaColumn("count", "count", "whole", "={workday}+N({count^})"),
    ],
  });
}
