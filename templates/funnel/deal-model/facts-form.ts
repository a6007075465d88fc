import type { Field, FormBlock, Kind } from "../../../engine/index.ts";
import { workingColumn, workingForm } from "./working-sheet.ts";

/** Day, period and the one before, as formulas see them: `{W-FACTS.facts.asOf}`. A blank means that there are no deals. */
export function factsForm(): FormBlock {
  const fields: Field[] = [
    field("lastDay", "date", "=MAX(MAX({W-DEALS.rows.typedOpenDate}),MAX({W-DEALS.rows.closed}))"),
    field(
      "asOf",
      "date",
      '=IF({Settings.asOf}="",IF({lastDay}=0,"",{lastDay}),IF(ISNUMBER({Settings.asOf}),{Settings.asOf},' +
        `IFERROR(${isoDate("{Settings.asOf}")},"")))`,
    ),
    field(
      "words",
      "text",
      '=IF({Settings.period}="",IF({asOf}="","",""&YEAR({asOf})),UPPER(TRIM(' +
        periodWords("{Settings.period}") +
        ")))",
    ),
    field("from", "date", `=${periodFrom("{words}")}`),
    field("to", "date", `=${periodTo("{words}")}`),
    field("months", "whole", '=IF({from}="",0,(YEAR({to})-YEAR({from}))*12+MONTH({to})-MONTH({from})+1)'),
    field(
      "previousFrom",
      "date",
      '=IF({from}="","",IF(AND(DAY({from})=1,DAY({to}+1)=1),EDATE({from},-{months}),{from}-({to}-{from}+1)))',
    ),
    field("previousTo", "date", '=IF({from}="","",{from}-1)'),
    field("sold", "money", '=SUMIF({W-DEALS.rows.sales},">0")'),
    field("chain", "whole", "=MAX({W-STAGES.sorted.place})"),
    field("lostAnywhere", "whole", "=SUM({W-DEALS.rows.lostAnywhere})"),
  ];
  return workingForm("facts", fields);
}

function field(key: string, kind: Kind, formula: string): Field {
  return workingColumn(key, formula, kind);
}

/** A month typed as 2026-03 that a spreadsheet made a date of, as the month again (AM-80): serials of years past 1920. */
export function periodWords(cell: string): string {
  const day = `VALUE(${cell})`;
  return `IFERROR(IF(${day}>7305,YEAR(${day})&"-"&RIGHT("0"&MONTH(${day}),2),""&${cell}),""&${cell})`;
}

/** First day of a period in words: 2026, 2026-Q1, 2026-03 or 2026-01-01..2026-06-30; blank for other words. */
export function periodFrom(words: string): string {
  const year = `VALUE(LEFT(${words},4))`;
  return (
    `IFERROR(IF(ISNUMBER(FIND("..",${words})),${isoDate(`LEFT(${words},10)`)},` +
    `IF(ISNUMBER(FIND("-Q",${words})),DATE(${year},VALUE(RIGHT(${words},1))*3-2,1),` +
    `IF(LEN(${words})=7,DATE(${year},VALUE(RIGHT(${words},2)),1),DATE(VALUE(${words}),1,1)))),"")`
  );
}

/** Last day of a period in words. */
export function periodTo(words: string): string {
  const year = `VALUE(LEFT(${words},4))`;
  return (
    `IFERROR(IF(ISNUMBER(FIND("..",${words})),${isoDate(`RIGHT(${words},10)`)},` +
    `IF(ISNUMBER(FIND("-Q",${words})),DATE(${year},VALUE(RIGHT(${words},1))*3+1,0),` +
    `IF(LEN(${words})=7,DATE(${year},VALUE(RIGHT(${words},2))+1,0),DATE(VALUE(${words}),12,31)))),"")`
  );
}

function isoDate(words: string): string {
  return `DATE(VALUE(LEFT(${words},4)),VALUE(MID(${words},6,2)),VALUE(RIGHT(${words},2)))`;
}
