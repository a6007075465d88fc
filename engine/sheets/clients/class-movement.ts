import { AbcClass, abcKeys, abcNames } from "../../ground/abc-class.ts";
import type { Migration, MigrationCell } from "../../clients/class-migration.ts";
import { movementWords as words } from "../../words/clients/movement-words.ts";
import { commonWords } from "../../words/common-words.ts";
import type { Text } from "../../ground/text.ts";
import { hours as hoursOf, money, text, whole, type ColumnWord } from "../column.ts";
import { tableOf } from "../table-of.ts";
import type { Block } from "../result-sheet.ts";
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
  const moneyOf = ({ moneyNow, moneyBefore }: MigrationCell, to: number) =>
    to === AbcClass.None ? moneyBefore : moneyNow;
  return [
    { type: "note", key: "movement", mark: "strong", lines: [finding] },
    matrix(context, migration, "movementClients", words.clients, whole, ({ clients }) => clients),
    matrix(context, migration, "movementMoney", words.money, money, moneyOf),
    matrix(context, migration, "movementHours", words.hours, hoursOf, (cell) => cell.hours),
  ];
}

/** Classes that somebody had or has; none stands last and means new (down) or lost (across). */
function matrix(
  context: SheetContext,
  { cells }: Migration,
  key: string,
  title: Text,
  column: ColumnWord,
  valueOf: (cell: MigrationCell, to: number) => number,
): Block {
  const { say, language } = context;
  const isUsed = (group: number): boolean =>
    group !== AbcClass.Loss ||
    [...cells[group], ...cells.map((line) => line[group])].some(({ clients }) => clients > 0);
  const groups = Object.values(AbcClass).filter(isUsed);
  return tableOf(context, groups, {
    key,
    title,
    plain: true,
    columns: [
      text("before", words.before, (group) => (group === AbcClass.None ? words.isNew : abcNames[group]), {
        json: (group) => (group === AbcClass.None ? "new" : abcKeys[group]),
        total: { value: commonWords.total },
      }),
      groups.map((to) => {
        const name = to === AbcClass.None ? "lost" : `now${abcKeys[to]}`;
        const heading = to === AbcClass.None ? words.isLost : say(words.now, { group: abcNames[to][language] });
        // Who brought nothing in either period has not moved.
        const moved = (from: number) =>
          from === AbcClass.None && to === AbcClass.None ? null : valueOf(cells[from][to], to);
        return column(name, heading, moved, { mark: (from) => (from === to ? "strong" : undefined), total: "sum" });
      }),
    ],
  });
}
