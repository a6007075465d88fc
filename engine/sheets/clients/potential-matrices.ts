import { abcKeys } from "../../ground/abc-class.ts";
import { matrixGroups, type MatrixCell } from "../../clients/actual-by-potential.ts";
import { commonWords } from "../../words/common-words.ts";
import { potentialWords as words } from "../../words/clients/category-words.ts";
import type { Text } from "../../ground/text.ts";
import { columnMaker } from "../column-maker.ts";
import type { Block, CellValue, Kind } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";

export type MatrixMeasure = "unrealised" | "count" | "revenue" | "effective" | "ratio";

interface Measure {
  readonly title: Text;
  readonly kind: Kind;
  valueOf(cell: MatrixCell, context: SheetContext): CellValue;
}

const measures: Readonly<Record<MatrixMeasure, Measure>> = {
  unrealised: {
    title: words.matrixUnrealised,
    kind: "money",
    valueOf: ({ unrealised }, { money }) => money(unrealised),
  },
  count: { title: words.matrixClients, kind: "whole", valueOf: ({ clients }) => clients },
  revenue: { title: words.matrixRevenue, kind: "money", valueOf: ({ revenue }, { money }) => money(revenue) },
  effective: { title: words.matrixEffective, kind: "money", valueOf: ({ effective }, { money }) => money(effective) },
  ratio: {
    title: words.matrixRatio,
    kind: "number",
    valueOf: ({ normHours, spentHours }) => numberOrBlank(spentHours / normHours),
  },
};

/** Potential down, actual across: one table a measure; unrealised potential as a heat map. */
export function potentialMatrices(context: SheetContext, ...wanted: readonly MatrixMeasure[]): Block[] {
  return wanted.map((measure) => matrix(context, measure));
}

function matrix(context: SheetContext, key: MatrixMeasure): Block {
  const { say, plan } = context;
  const { title, kind, valueOf } = measures[key];
  const { matrix: cells } = plan.clients.service;
  const column = columnMaker(context);
  const rows = [...matrixGroups.keys()];
  const columnOf = (
    name: string,
    heading: Text | string,
    across: (line: readonly MatrixCell[]) => readonly MatrixCell[],
  ) =>
    column(
      name,
      heading,
      kind,
      cells.map((line) => valueOf(sumCells(across(line)), context)),
      {
        width: 15,
        total: {
          value: valueOf(sumCells(cells.flatMap((line) => [...across(line)])), context),
          ...(key === "ratio" ? {} : { formula: `=SUM({${name}})` }),
        },
        ...(key === "unrealised" && name !== "total" ? { shade: "scale" as const } : {}),
      },
    );
  return {
    type: "table",
    key,
    title: say(title),
    plain: true,
    rowCount: rows.length,
    columns: [
      column("potential", words.down, "text", [...abcKeys.slice(0, 3), say(commonWords.unknown)], {
        json: [...abcKeys.slice(0, 3), "unknown"],
        width: 27,
        total: { value: say(commonWords.total) },
      }),
      ...rows.map((place) =>
        place < 3
          ? columnOf(`actual${abcKeys[place]}`, say(words.across, { group: abcKeys[place] }), (line) => [line[place]])
          : columnOf("actualNone", words.paysNothing, (line) => [line[place]]),
      ),
      columnOf("total", commonWords.total, (line) => line),
    ],
  };
}

function sumCells(cells: readonly MatrixCell[]): MatrixCell {
  const sum = (of: (cell: MatrixCell) => number): number => cells.reduce((all, cell) => all + of(cell), 0);
  const normHours = sum((cell) => cell.normHours);
  const spentHours = sum((cell) => cell.spentHours);
  return {
    clients: sum(({ clients }) => clients),
    revenue: sum(({ revenue }) => revenue),
    effective: sum(({ effective }) => effective),
    unrealised: sum(({ unrealised }) => unrealised),
    normHours,
    spentHours,
    ratio: normHours > 0 ? spentHours / normHours : NaN,
  };
}
