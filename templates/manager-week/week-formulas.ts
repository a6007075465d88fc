import { lists, type Formula, type ListName } from "../../engine/index.ts";
import type { TemplateContext } from "../kit/template.ts";

/** The words of a closed list as the sheets of this language hold them: `word("activityStatus", "done")` is `"done"` quoted. */
export function listWords({ language }: TemplateContext) {
  return <List extends ListName>(list: List, code: keyof (typeof lists)[List] & string): string => {
    const labels: Readonly<Record<string, { readonly [L in typeof language]: string }>> = lists[list];
    return `"${labels[code][language]}"`;
  };
}

export const day = "{W-WEEK-7.set.day}";
const count = "{W-WEEK-7.dates.count}";
const dates = "{W-WEEK-7.dates.date}";

/** Place of a day in the table of days. */
const placeOf = (date: Formula): Formula => `(${date})-{W-WEEK-7.dates.date#0}+1`;

/** The nth working day strictly after a day, the day itself for 0: working Saturdays count, which WORKDAY cannot do. */
export function addWorkdays(date: Formula, n: Formula): Formula {
  return `IF(${n}=0,${date},INDEX(${dates},MATCH(INDEX(${count},${placeOf(date)})+${n},${count},0)))`;
}

/** The day itself, or the next one that is worked. */
export function workdayFrom(date: Formula): Formula {
  return `INDEX(${dates},MATCH(INDEX(${count},${placeOf(date)}-1)+1,${count},0))`;
}

/** The working day before. */
export function workdayBefore(date: Formula): Formula {
  return `INDEX(${dates},MATCH(INDEX(${count},${placeOf(date)}-1),${count},0))`;
}

/** Working days from..to, both included. */
export function workdaysBetween(from: Formula, to: Formula): Formula {
  return `INDEX(${count},${placeOf(to)})-INDEX(${count},${placeOf(from)}-1)`;
}

/** A time of day as minutes, typed as a time or as a text. */
export function minutesOf(cell: Formula): Formula {
  return `ROUND(IF(ISNUMBER(${cell}),${cell},TIMEVALUE(${cell}))*1440,0)`;
}

/** The last four digits of a sorting key: the row it came from. */
export function rowOfKey(key: Formula): Formula {
  return `${key}-INT(${key}/10000)*10000`;
}
