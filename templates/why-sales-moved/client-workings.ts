import { changeWords, type Column } from "../../engine/index.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import type { TemplateContext } from "../kit/template.ts";
import { whyTemplateWords as words } from "./why-words.ts";

/** A client's part of a sorted column: its rows stand together. */
const own = (column: string) => `INDEX({sorted.${column}},{begin}):INDEX({sorted.${column}},{end})`;
const known = (formula: string) => `=IF({begin}="","",${formula})`;
/** Sums of binary fractions: what is equal must be equal. */
const sum = (from: string, to: string) =>
  `ROUND(SUMIFS(${own("amount")},${own("day")},">="&{limits.${from}},${own("day")},"<="&{limits.${to}}),4)`;

/** One line a client: both parts and the cause (CALC-41), the rhythm and who is late against it (CALC-47). */
export function clientColumns({ say }: TemplateContext): Column<unknown>[] {
  const cause = (key: keyof typeof changeWords.bucket) => `"${say(changeWords.bucket[key])}"`;
  const paidBefore = `COUNTIFS(${own("amount")},">0",${own("day")},"<"&{limits.from})>0`;
  return [
    formulaColumn("begin", words.row, "whole", '=IF({n}>{limits.clientCount},"",MATCH({n},{sorted.client},0))'),
    formulaColumn("end", words.row, "whole", known("MATCH({n},{sorted.client},1)")),
    formulaColumn("name", words.client, "text", known("INDEX({rows.typedClientId},INDEX({sorted.first},{begin}))")),
    formulaColumn("before", changeWords.before, "money", known(sum("earlierFrom", "earlierTo"))),
    formulaColumn("now", changeWords.now, "money", known(sum("from", "to"))),
    formulaColumn("change", words.growth, "money", known("{now}-{before}")),
    formulaColumn(
      "cause",
      words.cause,
      "text",
      known(
        `IF({before}=0,IF({now}=0,"",IF(${paidBefore},${cause("returned")},${cause("new")})),` +
          `IF({now}=0,${cause("lost")},IF({now}>{before},${cause("grown")},IF({now}<{before},${cause("shrunk")},${cause("same")}))))`,
      ),
    ),
    formulaColumn("weight", words.value, "money", '=IF(N({change})=0,"",ROUND(ABS({change}),2))'),
    formulaColumn("place", words.place, "whole", placeBy("weight")),
    formulaColumn(
      "days",
      words.days,
      "whole",
      known(`INDEX({sorted.number},{end})+IF(INDEX({sorted.paid},{end})>0,1,0)`),
    ),
    formulaColumn("last", words.last, "date", known('IF({days}=0,"",INDEX({sorted.paid},{end}))')),
    // The last intervals begin after the one whose number is as many less: numbers only rise.
    formulaColumn(
      "cut",
      words.row,
      "whole",
      known(
        `IF({days}<{limits.rhythmDays},"",IF({days}-1<={limits.rhythmIntervals},{begin},{begin}+MATCH({days}-1-{limits.rhythmIntervals},${own("number")},1)))`,
      ),
    ),
    formulaColumn(
      "usual",
      words.usual,
      "number",
      '=IF(N({cut})=0,"",MEDIAN(INDEX({sorted.interval},{cut}):INDEX({sorted.interval},{end})))',
    ),
    formulaColumn("since", words.since, "whole", '=IF({usual}="","",{limits.asOf}-{last})'),
    formulaColumn(
      "state",
      words.state,
      "text",
      `=IF({usual}="","",IF({since}>{limits.riskRatio}*{usual},"${say(words.atRisk)}",IF({since}>{limits.lateRatio}*{usual},"${say(words.isLate)}","")))`,
    ),
    formulaColumn(
      "atStake",
      words.year,
      "money",
      `=IF(OR({usual}="",{state}=""),"",ROUND(SUMIFS(${own("amount")},${own("day")},">"&{last}-365,${own("day")},"<="&{last}),2))`,
    ),
    formulaColumn("latePlace", words.place, "whole", placeBy("atStake")),
  ];
}

/** The largest first, of equal ones the first. */
function placeBy(column: string): string {
  const all = `{clients.${column}}`;
  return `=IF({${column}}="","",RANK({${column}},${all})+COUNTIFS(${all},{${column}},{clients.n},"<"&{n}))`;
}
