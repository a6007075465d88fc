import { type Kind, type ResultSheet, tableOf, type Text } from "../../engine/index.ts";
import { chartLabel } from "../kit/chart-label.ts";
import { oneTo } from "../kit/one-to.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import type { TemplateContext } from "../kit/template.ts";
import { capacity, charted } from "./abc-capacity.ts";
import { abcTemplateWords as words } from "./abc-words.ts";

const of = (column: string) => `{W-ABC-W.workings.${column}}`;
/** Sheets of all clients print their first pages; the rest is for the screen. */
const printedRows = 120;

/** The clients whose potential is far above their sales, those who could bring most first. */
export function developFirstSheet(context: TemplateContext): ResultSheet {
  const { say } = context;
  const places = oneTo(charted).map((row) => `MATCH(${row},${of("developPlace")},0)`);
  const pick = (key: string, heading: Text, kind: Kind, width?: number) =>
    formulaColumn(
      key,
      heading,
      kind,
      places.map((place) => `=IFERROR(INDEX(${of(columnOf[key] ?? key)},${place}),"")`),
      { width },
    );
  return {
    id: "W-ABC-D",
    name: say(words.developTab),
    title: say(words.developTitle),
    header: [],
    print: { landscape: true, onePage: true, until: "drawn" },
    blocks: [
      { type: "note", key: "how", lines: [say(words.developNothing)] },
      tableOf(context, oneTo(charted), {
        key: "develop",
        plain: true,
        columns: [
          pick("developPlace", words.rank, "whole", 8),
          pick("client", words.client, "text", 36),
          pick("manager", words.manager, "text", 20),
          pick("potential", words.potential, "text", 13),
          pick("actual", words.actual, "text", 13),
          pick("unrealised", words.unrealised, "money", 20),
          pick("effective", words.effective, "money"),
          pick("value", words.value, "money"),
        ],
      }),
      {
        type: "chart",
        key: "chart",
        side: true,
        title: say(words.developChart),
        kind: "column",
        categories: "drawn.client",
        series: [{ values: "develop.unrealised", name: say(words.unrealised) }],
        valueKind: "money",
        height: 24,
      },
      tableOf(context, oneTo(charted), {
        key: "drawn",
        title: words.drawn,
        plain: true,
        columns: [
          formulaColumn("rank", words.rank, "whole", "={develop.developPlace@}"),
          formulaColumn("client", words.client, "text", `=${chartLabel("{develop.client@}")}`),
        ],
      }),
    ],
    freeze: "develop",
  };
}

const columnOf: Readonly<Record<string, string>> = { client: "name", actual: "group", value: "sales" };

/** Clients by sales with their classes (CALC-01). */
export function rankingSheet(context: TemplateContext): ResultSheet {
  const { say } = context;
  const at = (column: string) => `{W-ABC-W.ranks.${column}@}`;
  const found = (column: string) => `=IF({rank}="","",INDEX(${of(column)},${at("row")}))`;
  const ofTotal = (amount: string) => `=IF({rank}="","",${amount}/{W-ABC-W.limits.sales})`;
  return {
    id: "W-ABC-2",
    name: say(words.tab),
    title: say(words.tableTitle),
    header: [],
    print: { rows: printedRows },
    blocks: [
      tableOf(context, oneTo(capacity), {
        key: "ranking",
        plain: true,
        columns: [
          formulaColumn("rank", words.rank, "whole", `=IF(${at("row")}="","",${at("n")})`),
          formulaColumn("client", words.client, "text", found("name"), { width: 36 }),
          formulaColumn("manager", words.manager, "text", found("manager"), { width: 22 }),
          formulaColumn("value", words.value, "money", `=${at("value")}`),
          formulaColumn("share", words.share, "share", ofTotal("{value}")),
          formulaColumn("cumulative", words.cumulative, "share", ofTotal(at("running")), { width: 17 }),
          formulaColumn("group", words.group, "text", found("group"), { width: 10 }),
        ],
      }),
    ],
    freeze: "ranking",
  };
}

/** Every client in the order of the sheet Clients: filter it by manager or action. */
export function actionsSheet(context: TemplateContext): ResultSheet {
  const { say } = context;
  const same = (key: string, heading: Text, kind: Kind, width?: number) =>
    formulaColumn(key, heading, kind, `={W-ABC-W.workings.${columnOf[key] ?? key}@}`, { width });
  return {
    id: "W-ABC-C",
    name: say(words.listTab),
    title: say(words.listTitle),
    header: [],
    print: { landscape: true, rows: printedRows },
    blocks: [
      tableOf(context, oneTo(capacity), {
        key: "clients",
        columns: [
          same("client", words.client, "text", 36),
          same("manager", words.manager, "text", 22),
          same("potential", words.potential, "text", 14),
          same("actual", words.actual, "text", 14),
          same("action", words.action, "text", 28),
          same("unrealised", words.unrealised, "money", 20),
          same("effective", words.effective, "money"),
          same("value", words.value, "money"),
        ],
      }),
    ],
    freeze: "clients",
  };
}
