import { AbcClass, abcKeys } from "../../ground/abc-class.ts";
import { XyzClass } from "../../clients/payment-regularity.ts";
import { movementWords as words } from "../../words/clients/movement-words.ts";
import type { Text } from "../../ground/text.ts";
import { commonWords } from "../../words/common-words.ts";
import { text, whole } from "../column.ts";
import { tableOf } from "../table-of.ts";
import type { Block } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";

const letters = ["X", "Y", "Z"] as const;

/** How regularly the clients of each class pay: A, B, C down, X, Y, Z across; who is too new stands apart. */
export function regularityBlocks(context: SheetContext): Block[] {
  const { plan, say } = context;
  const { regularity, classes } = plan.clients;
  const { xyzX: x, xyzY: y, xyzMonths: months } = plan.input.settings;
  const note = (key: string, line: string): Block => ({ type: "note", key, mark: "muted", lines: [line] });
  if (!regularity) return [note("noPayments", say(words.noPayments))];
  const count = (group: number, letter: number): number =>
    regularity.classes.reduce((sum, one, row) => sum + (one === letter && classes[row] === group ? 1 : 0), 0);

  const groups = [AbcClass.A, AbcClass.B, AbcClass.C];
  const counts = (key: string, heading: Text | string, letter: number) =>
    whole(key, heading, (group: number) => count(group, letter), {
      ...(letter === XyzClass.Unknown ? {} : { shade: "scale" as const }),
      total: "sum",
    });
  const isJudged = regularity.classes.some((one) => one !== XyzClass.Unknown);
  return [
    tableOf(context, groups, {
      key: "abcXyz",
      title: words.xyz,
      plain: true,
      columns: [
        text("actual", words.actual, (group) => abcKeys[group], { total: { value: commonWords.total } }),
        letters.map((letter) => counts(letter.toLowerCase(), letter, XyzClass[letter])),
        counts("unknown", words.unknown, XyzClass.Unknown),
      ],
    }),
    note("xyzRule", say(isJudged ? words.xyzRule : words.noMonths, { x, y, months })),
  ];
}
