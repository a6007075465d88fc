import type { Column } from "../../engine/index.ts";
import { workingColumn } from "../funnel/deal-model/working-sheet.ts";

const facts = "{W-FACTS.facts.";

/** Columns of the rows of deals: how long it took to win, when an open one should bring its money (CALC-17, CALC-19). */
export function plannedMoney(): Column<unknown>[] {
  const [forecast, closed, opened] = ["{typedForecastClose}", "{typedCloseDate}", "{typedOpenDate}"];
  const month = `((YEAR({due})-YEAR(${facts}from}))*12+MONTH({due})-MONTH(${facts}from})+1)`;
  const usual = `${opened}+ROUND(IF({category}>3,{W-GOAL.goal.usualDaysOfNone},INDEX({W-GOAL.categories.usualDays},{category})),0)`;
  return [
    workingColumn(
      "days",
      `=IF({status}=1,IF(AND(ISNUMBER(${opened}),ISNUMBER(${closed})),IF(${closed}>=${opened},${closed}-${opened},""),""),"")`,
    ),
    // Forecast, else the closing day (CRMs keep the expected one there), else the usual one where it is still ahead.
    workingColumn(
      "due",
      `=IF({status}=0,IF(ISNUMBER({typedAmount}),IF(ISNUMBER(${forecast}),${forecast},IF(ISNUMBER(${closed}),${closed},` +
        `IFERROR(IF(${usual}>=${facts}asOf},${usual},""),""))),""),"")`,
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
