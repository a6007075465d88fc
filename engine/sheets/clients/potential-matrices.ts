import { abcKeys } from "../../ground/abc-class.ts";
import { matrixGroups, type MatrixCell } from "../../clients/actual-by-potential.ts";
import { commonWords } from "../../words/common-words.ts";
import { potentialWords as words } from "../../words/clients/category-words.ts";
import type { Text } from "../../ground/text.ts";
import { money, number, text, whole, type ColumnWord } from "../column.ts";
import { tableOf } from "../table-of.ts";
import type { Block } from "../result-sheet.ts";
import { type SheetContext } from "../sheet-context.ts";

export type MatrixMeasure = "unrealised" | "count" | "revenue" | "effective" | "ratio";

interface Measure {
  readonly title: Text;
  readonly column: ColumnWord;
  readonly valueOf: (cell: MatrixCell) => number;
}

const measures: Readonly<Record<MatrixMeasure, Measure>> = {
  unrealised: {
    title: words.matrixUnrealised,
    column: money,
    valueOf: ({ unrealised }) => unrealised,
  },
  count: { title: words.matrixClients, column: whole, valueOf: ({ clients }) => clients },
  revenue: { title: words.matrixRevenue, column: money, valueOf: ({ revenue }) => revenue },
  effective: {
    title: words.matrixEffective,
    column: money,
    valueOf: ({ effective }) => effective,
  },
  ratio: {
    title: words.matrixRatio,
    column: number,
    valueOf: ({ normHours, spentHours }) => spentHours / normHours,
  },
};

/** Potential down, actual across: one table a measure; unrealised potential as a heat map. */
export function potentialMatrices(context: SheetContext, ...wanted: readonly MatrixMeasure[]): Block[] {
  return wanted.map((measure) => matrix(context, measure));
}

function matrix(context: SheetContext, key: MatrixMeasure): Block {
  const { say, plan } = context;
  const { title, column, valueOf } = measures[key];
  const { matrix: cells } = plan.clients.service;

  const rows = [...matrixGroups.keys()];
  const columnOf = (
    name: string,
    heading: Text | string,
    across: (line: readonly MatrixCell[]) => readonly MatrixCell[],
  ) =>
    column(name, heading, (place: number) => valueOf(sumCells(across(cells[place]))), {
      width: 15,
      total: {
        value: valueOf(sumCells(cells.flatMap((line) => [...across(line)]))),
        ...(key === "ratio" ? {} : { formula: `=SUM({${name}})` }),
      },
      ...(key === "unrealised" && name !== "total" ? { shade: "scale" as const } : {}),
    });
  return tableOf(context, rows, {
    key,
    title,
    plain: true,
    columns: [
      text("potential", words.down, (place) => (place < 3 ? abcKeys[place] : commonWords.unknown), {
        json: (place) => (place < 3 ? abcKeys[place] : "unknown"),
        width: 27,
        total: { value: commonWords.total },
      }),
      rows.map((place) =>
        place < 3
          ? columnOf(`actual${abcKeys[place]}`, say(words.across, { group: abcKeys[place] }), (line) => [line[place]])
          : columnOf("actualNone", words.paysNothing, (line) => [line[place]]),
      ),
      columnOf("total", commonWords.total, (line) => line),
    ],
  });
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
