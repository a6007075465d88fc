import type { SheetColumn } from "../../engine/index.ts";
import { capacities, eachRow } from "../funnel/deal-model/capacities.ts";
import { dealCell } from "../funnel/deal-model/deal-rows.ts";
import { workingColumn } from "../funnel/deal-model/working-sheet.ts";

const facts = "{W-FACTS.facts.";

/** Columns of the rows of deals: how long it took to win, when an open one should bring its money (CALC-17, CALC-19). */
export function plannedMoney(): SheetColumn[] {
  const each = (formulaOf: (row: number) => string) => eachRow(capacities.deals, formulaOf);
  const month = `((YEAR({due})-YEAR(${facts}from}))*12+MONTH({due})-MONTH(${facts}from})+1)`;
  return [
    workingColumn(
      "days",
      each((row) => {
        const [opened, closed] = ["openDate", "closeDate"].map((key) => dealCell(key, row));
        return `=IF({status}=1,IF(AND(ISNUMBER(${opened}),ISNUMBER(${closed}),${closed}>=${opened}),${closed}-${opened},""),"")`;
      }),
    ),
    // Forecast, else the closing day (CRMs keep the expected one there), else the usual one where it is still ahead.
    workingColumn(
      "due",
      each((row) => {
        const [forecast, closed, opened] = ["forecastClose", "closeDate", "openDate"].map((key) => dealCell(key, row));
        const usual = `${opened}+ROUND(IF({category}>3,{W-GOAL.goal.usualDaysOfNone},INDEX({W-GOAL.categories.usualDays},{category})),0)`;
        return (
          `=IF({status}=0,IF(ISNUMBER(${dealCell("amount", row)}),IF(ISNUMBER(${forecast}),${forecast},IF(ISNUMBER(${closed}),${closed},` +
          `IFERROR(IF(${usual}>=${facts}asOf},${usual},""),""))),""),"")`
        );
      }),
      "date",
    ),
    // Owner × 100 + month of the period; negative where the day has passed, month 0 before the period.
    workingColumn(
      "slot",
      `=IF({due}="","",IF({due}<${facts}asOf},IF({due}>${facts}to},"",-({owner}*100+MAX(0,${month}))),` +
        `IF(OR({due}<${facts}from},{due}>${facts}to}),"",{owner}*100+${month})))`,
    ),
  ];
}
