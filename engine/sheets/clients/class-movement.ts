import { AbcClass, abcKeys, abcNames } from "../../ground/abc-class.ts";
import type { Migration, MigrationCell } from "../../clients/class-migration.ts";
import { movementWords as words } from "../../words/clients/movement-words.ts";
import { commonWords } from "../../words/common-words.ts";
import type { Text } from "../../ground/text.ts";
import { columnMaker } from "../column-maker.ts";
import type { Block, CellValue, Kind } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";

/** Class before against class now, in clients, money and hours of the norms; new and lost clients apart. */
export function movementBlocks(context: SheetContext): Block[] {
  const { plan, say } = context;
  const { migration } = plan.clients;
  if (!migration) return [{ type: "note", key: "noBefore", mark: "muted", lines: [say(words.noBefore)] }];
  const { up, down, gained, lost, hours } = migration;
  const finding = say(words.finding, {
    ...{ up, down, gained: gained.clients, lost: lost.clients },
    hours: `${hours > 0 ? "+" : ""}${Math.round(hours)}`,
  });
  // Who left brings nothing now: what is lost is what it brought before.
  const money = ({ moneyNow, moneyBefore }: MigrationCell, to: number) =>
    context.money(to === AbcClass.None ? moneyBefore : moneyNow);
  return [
    { type: "note", key: "movement", mark: "strong", lines: [finding] },
    matrix(context, migration, "movementClients", words.clients, "whole", ({ clients }) => clients),
    matrix(context, migration, "movementMoney", words.money, "money", money),
    matrix(context, migration, "movementHours", words.hours, "hours", (cell) => cell.hours),
  ];
}

/** Classes that somebody had or has; none stands last and means new (down) or lost (across). */
function matrix(
  context: SheetContext,
  { cells }: Migration,
  key: string,
  title: Text,
  kind: Kind,
  valueOf: (cell: MigrationCell, to: number) => CellValue,
): Block {
  const { say, language } = context;
  const column = columnMaker(context);
  const isUsed = (group: number): boolean =>
    group !== AbcClass.Loss || cells[group].some(({ clients }) => clients > 0) || cells.some((line) => line[group].clients > 0); // prettier-ignore
  const groups = Object.values(AbcClass).filter(isUsed);
  const total = (values: readonly CellValue[]): number =>
    values.reduce<number>((sum, one) => sum + Number(one ?? 0), 0);
  const cell = (from: number, to: number): CellValue =>
    // Who brought nothing in either period has not moved.
    from === AbcClass.None && to === AbcClass.None ? null : valueOf(cells[from][to], to);
  return {
    type: "table",
    key,
    title: say(title),
    plain: true,
    rowCount: groups.length,
    columns: [
      column(
        "before",
        words.before,
        "text",
        groups.map((group) => (group === AbcClass.None ? say(words.isNew) : abcNames[group][language])),
        {
          json: groups.map((group) => (group === AbcClass.None ? "new" : abcKeys[group])),
          total: { value: say(commonWords.total) },
        },
      ),
      ...groups.map((to) => {
        const name = to === AbcClass.None ? "lost" : `now${abcKeys[to]}`;
        const heading = to === AbcClass.None ? say(words.isLost) : say(words.now, { group: abcNames[to][language] });
        const values = groups.map((from) => cell(from, to));
        return column(name, heading, kind, values, {
          marks: groups.map((from) => (from === to ? "strong" : undefined)),
          total: { value: total(values), formula: `=SUM({${name}})` },
        });
      }),
    ],
  };
}
