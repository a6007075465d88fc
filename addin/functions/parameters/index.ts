export { code, codes, listCodes, ownCodes } from "./codes.ts";
export { date, dates } from "./dates.ts";
export { header, language } from "./language.ts";
export { money, moneyRange, number, numberOrBlank, numbers, positive } from "./numbers.ts";
export { optional } from "./optional.ts";
export { tableOf } from "./tables.ts";
export { flag, flags, labelled, labels, word } from "./words.ts";
export { calendarOf, holidays, workdays } from "./working-days.ts";
