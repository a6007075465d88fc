import {
  columns,
  abcNames,
  clientActionNames,
  exactText,
  type FormBlock,
  type Field,
  formOf,
  type Kind,
  type ResultSheet,
  type Column,
  tableOf,
  type Text,
} from "../../engine/index.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import { inputCell } from "../kit/input-cell.ts";
import { oneTo } from "../kit/one-to.ts";
import type { TemplateContext } from "../kit/template.ts";
import { capacity, charted } from "./abc-capacity.ts";
import { classOf, endFields, endOfA, endOfB, potentialEndOfA, potentialEndOfB, tiePlaces } from "./abc-limits.ts";
import { keyOfPlace, keyOfRow, ranksTable } from "./abc-ranks.ts";
import { abcTemplateWords as words } from "./abc-words.ts";

const [loss, none] = [abcNames[3], abcNames[4]];
const [developFirst, grow, hold, maintain, minimumEffort, checkPotential, setPotential] = clientActionNames;

/**
 * One row a client, as they stand on the sheet Clients: money, potential, classes, action (CALC-01 to CALC-03). Hidden.
 * Everything is on one sheet, so that a file holds each formula once.
 */
export function workingsSheet(context: TemplateContext): ResultSheet {
  const { say } = context;
  return {
    id: "W-ABC-W",
    name: say(words.workings),
    title: say(words.workings),
    header: [],
    print: {},
    hidden: true,
    blocks: [
      limits(context),
      tableOf(context, oneTo(capacity), {
        key: "workings",
        plain: true,
        columns: [
          columns.whole("n", words.row, (n) => n),
          inputColumns(),
          salesColumns(context),
          potentialColumns(context),
          actionColumns(context),
        ],
      }),
      { ...ranksTable(context), side: true },
    ],
  };
}

/** Settings and totals, close to the formulas that read them. */
function limits(context: TemplateContext): FormBlock {
  const field = (key: string, kind: Kind, formula: string): Field =>
    formulaColumn(key, words.limitsTitle, kind, formula);
  const setting = (key: string, kind: Kind) => field(key, kind, `={Settings.${key}}`);
  return formOf(context, {
    key: "limits",
    fields: [
      setting("abcA", "share"),
      setting("abcB", "share"),
      setting("potA", "share"),
      setting("potB", "share"),
      setting("abcTies", "whole"),
      field("days", "whole", "={W-ABC.period.days}"),
      field("sales", "money", "=SUM({workings.positive})"),
      field("potential", "money", "=SUM({workings.classed})"),
      field("salesCount", "whole", '=COUNTIF({workings.positive},">0")'),
      field("potentialCount", "whole", '=COUNTIF({workings.classed},">0")'),
      field("fortieth", "money", `=IFERROR(LARGE({workings.develop},${charted}),0)`),
      [endOfA, endOfB, potentialEndOfA, potentialEndOfB].flatMap((end) => endFields(end)),
    ],
  });
}

/** What was typed: the rest of the sheet reads these columns only. */
function inputColumns(): Column<unknown>[] {
  const typed = (key: string, heading: Text, place: string) =>
    formulaColumn(key, heading, "text", `=${inputCell(place)}`);
  return [
    typed("name", words.client, "Clients.name"),
    typed("manager", words.manager, "Clients.managerId"),
    typed("typedSales", words.value, "Clients.revenue"),
    typed("typedAmount", words.amount, "Clients.potentialAmount"),
    typed("typedMark", words.mark, "Clients.potentialMark"),
  ];
}

const known = (formula: string) => `=IF({name}="","",${formula})`;

/** Amounts that criteria compare are rounded: a criterion is a text of 15 digits, which no longer equals its own amount. */
function salesColumns({ say }: TemplateContext): Column<unknown>[] {
  return [
    formulaColumn("sales", words.value, "money", known('IF(ISNUMBER({typedSales}),{typedSales},"")')),
    formulaColumn("positive", words.positive, "money", known("ROUND(MAX(0,N({sales})),2)")),
    ...tiePlaces("positive", "nameRank", "tiePlace", [endOfA, endOfB]),
    formulaColumn(
      "order",
      words.order,
      "whole",
      `=IF(N({positive})>0,MATCH({positive},{ranks.value},0)*${keyOfPlace}+N({tiePlace})*${keyOfRow}+{n},"")`,
    ),
    formulaColumn(
      "group",
      words.group,
      "text",
      known(
        `IF({positive}>0,${classOf("positive", "tiePlace", endOfA, endOfB)},IF(N({sales})<0,"${say(loss)}","${say(none)}"))`,
      ),
    ),
    formulaColumn("across", words.across, "text", `=IF({group}="${say(loss)}","C",{group})`),
  ];
}

function potentialColumns({ say }: TemplateContext): Column<unknown>[] {
  /** The letter a person typed, Latin or Cyrillic. */
  const is = (...letters: string[]) =>
    `OR(${letters.map((letter) => `UPPER(TRIM({typedMark}))="${letter}"`).join(",")})`;
  return [
    formulaColumn("annual", words.annual, "money", "=IF(N({sales})=0,{sales},ROUND({sales}*365/{limits.days},4))"),
    formulaColumn(
      "amount",
      words.amount,
      "money",
      known('IF(ISNUMBER({typedAmount}),IF({typedAmount}<0,"",ROUND({typedAmount},2)),"")'),
    ),
    formulaColumn(
      "effective",
      words.effective,
      "money",
      known('IF({amount}="",IF({annual}="","",MAX({annual},0)),MAX({amount},N({annual})))'),
    ),
    formulaColumn("classed", words.classed, "money", known('IF({amount}="",0,{effective})')),
    ...tiePlaces("classed", "potNameRank", "potTiePlace", [potentialEndOfA, potentialEndOfB]),
    formulaColumn(
      "mark",
      words.mark,
      "text",
      `=IF(${is("A", "А")},"A",IF(${is("B", "В", "Б")},"B",IF(${is("C", "С")},"C","")))`,
    ),
    formulaColumn(
      "potential",
      words.potential,
      "text",
      known(
        `IF({mark}<>"",{mark},IF({classed}>0,${classOf("classed", "potTiePlace", potentialEndOfA, potentialEndOfB)},"${say(words.unknown)}"))`,
      ),
    ),
    formulaColumn(
      "unrealised",
      words.unrealised,
      "money",
      '=IF({effective}="","",ROUND(MAX({effective}-MAX(N({annual}),0),0),4))',
    ),
  ];
}

function actionColumns({ say }: TemplateContext): Column<unknown>[] {
  const order = (group: string) => `IFERROR(4-FIND(${group},"ABC"),0)`;
  const then = (condition: string, action: Text, otherwise: string) => `IF(${condition},"${say(action)}",${otherwise})`;
  const samePlace = then('{potential}="A"', hold, then('{potential}="B"', maintain, `"${say(minimumEffort)}"`));
  const byGap = then("{gap}>=2", developFirst, then("{gap}=1", grow, then("{gap}<0", checkPotential, samePlace)));
  const isText = (cell: string) => `IF(ISTEXT({${cell}}),IF({${cell}}="",0,1),0)`;
  const develop = "{workings.develop}";
  return [
    formulaColumn("gap", words.gap, "whole", known(`${order("{potential}")}-${order("{across}")}`)),
    formulaColumn(
      "action",
      words.action,
      "text",
      known(then(`{potential}="${say(words.unknown)}"`, setPotential, byGap)),
    ),
    formulaColumn("develop", words.develop, "money", `=IF({action}="${say(developFirst)}",N({unrealised}),"")`),
    formulaColumn(
      "developPlace",
      words.developPlace,
      "whole",
      `=IF({develop}="","",IF({develop}<{limits.fortieth},"",RANK({develop},${develop})` +
        `+COUNTIFS(${develop},{develop},{workings.positive},">"&{positive})` +
        `+COUNTIFS(${develop},{develop},{workings.positive},{positive},{workings.n},"<"&{n})))`,
    ),
    // Named in a row above: its money is classed as another client's.
    formulaColumn(
      "repeated",
      words.repeated,
      "whole",
      `=IF({name}="","",IF(MATCH(${exactText("{name}")},{workings.name},0)<{n},1,0))`,
    ),
    formulaColumn("textCells", words.textCells, "whole", known(`${isText("typedSales")}+${isText("typedAmount")}`)),
  ];
}
