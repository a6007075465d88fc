import {
  columns,
  type Column,
  exactText,
  type Field,
  formOf,
  type Kind,
  type ResultSheet,
  tableOf,
} from "../../engine/index.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import { oneTo } from "../kit/one-to.ts";
import type { TemplateContext } from "../kit/template.ts";
import { typedColumns } from "../kit/typed-columns.ts";
import { clientColumns } from "./client-workings.ts";
import { capacity, clientCapacity } from "./why-capacity.ts";
import { whyTemplateWords as words } from "./why-words.ts";

/** A row of the sheet Payments as one whole number: client, day, row. Exact: below 2^53. */
const perDay = 16_384;
const perClient = 100_000 * perDay;

/**
 * Payments as they were typed, the same by client and day, and what follows of each client. Hidden. Sorted once, so that all
 * the rest reads neighbours only.
 */
export function workingsSheet(context: TemplateContext): ResultSheet {
  const { say } = context;
  return {
    id: "W-WHY-W",
    name: say(words.workings),
    title: say(words.workings),
    header: [],
    print: {},
    hidden: true,
    blocks: [
      limits(context),
      tableOf(context, oneTo(capacity), {
        key: "rows",
        plain: true,
        columns: [
          columns.whole("n", words.row, (n) => n),
          typedColumns("Payments", "{n}", { texts: ["clientId"], values: ["date", "amount"] }),
          rowColumns(),
        ],
      }),
      {
        ...tableOf(context, oneTo(capacity), {
          key: "sorted",
          plain: true,
          columns: [columns.whole("n", words.row, (n) => n), sortedColumns()],
        }),
        side: true,
      },
      {
        ...tableOf(context, oneTo(clientCapacity), {
          key: "clients",
          plain: true,
          columns: [columns.whole("n", words.row, (n) => n), clientColumns(context)],
        }),
        side: true,
      },
    ],
  };
}

/** Settings and days, close to the formulas that read them. */
function limits(context: TemplateContext) {
  const field = (key: string, kind: Kind, formula: string): Field => formulaColumn(key, words.value, kind, formula);
  const typed = (key: string, otherwise: string) =>
    field(key, "date", `=IF(ISNUMBER({W-WHY.period.${key}}),{W-WHY.period.${key}},${otherwise})`);
  return formOf(context, {
    key: "limits",
    fields: [
      ...["rhythmDays", "rhythmIntervals", "lateRatio", "riskRatio"].map((key) =>
        field(key, "number", `={Settings.${key}}`),
      ),
      typed("asOf", "MAX({rows.typedDate})"),
      typed("to", "{asOf}"),
      typed("from", "DATE(YEAR({to}),1,1)"),
      typed("earlierFrom", "EDATE({from},-12)"),
      typed("earlierTo", "EDATE({to},-12)"),
      field("count", "whole", "=COUNT({rows.key})"),
      field("unread", "whole", '=SUMPRODUCT(--({rows.typedClientId}&{rows.typedDate}&{rows.typedAmount}<>""))-{count}'),
      field("clientCount", "whole", "=MAX({sorted.client})"),
      field("without", "whole", `=MAX(0,{clientCount}-${clientCapacity})`),
    ],
  });
}

/** The first row of the same client, and the row's place in the order; blank where something is missing. */
function rowColumns(): Column<unknown>[] {
  return [
    formulaColumn(
      "first",
      words.client,
      "whole",
      `=IF(AND({typedClientId}<>"",ISNUMBER({typedDate}),ISNUMBER({typedAmount})),IF(INT(N({typedDate}))<={limits.asOf},MATCH(${exactText("{typedClientId}")},{rows.typedClientId},0),""),"")`,
    ),
    formulaColumn("key", words.key, "whole", `=IF({first}="","",{first}*${perClient}+INT({typedDate})*${perDay}+{n})`),
  ];
}

/** Client by client and day by day: the number of the client, money, days between payments above 0. */
function sortedColumns(): Column<unknown>[] {
  const known = (formula: string) => `=IF({key}="","",${formula})`;
  const isSame = "{first}={first^}";
  return [
    formulaColumn("key", words.key, "whole", '=IF({n}>{limits.count},"",SMALL({rows.key},{n}))'),
    formulaColumn("row", words.row, "whole", known(`{key}-INT({key}/${perDay})*${perDay}`)),
    formulaColumn("first", words.client, "whole", known(`INT({key}/${perClient})`)),
    formulaColumn("client", words.client, "whole", known(`N({client^})+IF(${isSame},0,1)`)),
    formulaColumn("day", words.last, "date", known(`INT(({key}-{first}*${perClient})/${perDay})`)),
    formulaColumn("amount", words.value, "money", known("INDEX({rows.typedAmount},{row})")),
    formulaColumn("paid", words.last, "date", known(`IF({amount}>0,{day},IF(${isSame},N({paid^}),0))`)),
    formulaColumn(
      "interval",
      words.days,
      "whole",
      known(`IF(AND({amount}>0,${isSame},N({paid^})>0),IF({day}>N({paid^}),{day}-{paid^},""),"")`),
    ),
    formulaColumn("number", words.days, "whole", known(`IF(${isSame},N({number^}),0)+IF({interval}="",0,1)`)),
  ];
}
