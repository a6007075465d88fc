import { speedKeys, type SpeedLine } from "../../days/answer-speed.ts";
import { commonWords } from "../../words/common-words.ts";
import { speedWords as words } from "../../words/clients/speed-words.ts";
import { number, share, text, whole, type Column } from "../column.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { tableOf } from "../table-of.ts";
import { writeShare } from "../write-share.ts";

/** How fast enquiries are answered and what comes of it (CALC-53); or one line that says what to add. */
export function answerSpeedBlocks(context: SheetContext): Block[] {
  const { plan, say, language } = context;
  const speed = plan.answerSpeed;
  if (!speed) return [{ type: "note", key: "noEnquiries", mark: "muted", lines: [say(words.none)] }];
  const { enquiries, answered, median, withinDay } = speed.total;
  const finding = say(words.finding, {
    ...{ enquiries, answered, within: writeShare(withinDay, language) },
    median: Number.isNaN(median) ? "–" : median,
  });
  const owners = ownerNames(context);
  return [
    { type: "note", key: "speed", mark: "strong", lines: [finding] },
    tableOf(context, speed.bands, {
      key: "speedBands",
      title: words.bands,
      plain: true,
      columns: [
        text("band", words.band, ({ of }) => words.names[of], { json: ({ of }) => speedKeys[of], width: 26 }),
        whole("enquiries", words.enquiries, (line) => line.enquiries, { total: "sum" }),
        payerColumns(),
      ],
    }),
    tableOf(context, speed.managers, {
      key: "speedManagers",
      title: words.managers,
      plain: true,
      columns: [
        text("manager", commonWords.manager, ({ of }) => owners[of] ?? owners[owners.length - 1], { width: 20 }),
        whole("enquiries", words.enquiries, (line) => line.enquiries, { total: "sum" }),
        whole("answered", words.answered, (line) => line.answered, { total: "sum" }),
        number("median", words.median, (line) => line.median),
        share("withinDay", words.within, (line) => line.withinDay),
        payerColumns(),
      ],
    }),
  ];
}

function payerColumns(): Column<SpeedLine>[] {
  return [
    whole("firstPayers", words.firstPayers, ({ firstPayers }) => firstPayers, { total: "sum" }),
    share("payerShare", words.payerShare, ({ payerShare }) => payerShare),
  ];
}
