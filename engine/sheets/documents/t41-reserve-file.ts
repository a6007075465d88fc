import type { RollUpLine } from "../../deals/roll-up.ts";
import type { DocumentAbout } from "../../documents/document-request.ts";
import { commonWords } from "../../words/common-words.ts";
import { peopleDocumentWords as words } from "../../words/documents/people-document-words.ts";
import { trainingStateNames } from "../../words/system/training-words.ts";
import { date, money, month, share, text, typed } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, TableBlock } from "../result-sheet.ts";
import { type SheetContext } from "../sheet-context.ts";
import { writeMoney } from "../write-money.ts";
import { writeShare } from "../write-share.ts";
import { noteOf } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";
import { personFields, strengthFields, withoutPerson } from "./person-fields.ts";

/** T-41: a candidate for a supervisor's post: results, qualities, what training is still needed. @see D-107 */
export function reserveFile(context: SheetContext, { manager }: DocumentAbout): DocumentBody {
  const { plan } = context;
  const nobody = withoutPerson(context, manager);
  if (nobody) return nobody;
  const discipline = plan.system.reports.people.find(({ row }) => row === manager);
  const empty = (key: "extra" | "ready" | "decision") => typed(key, words.reserve[key]);
  return {
    rows: plan.dealPlan.months.month.length,
    from: plan.period.from,
    to: plan.period.to,
    onePage: true,
    blocks: [
      formOf(context, {
        key: "person",
        fields: [
          personFields(context, manager),
          strengthFields(context, manager),
          share("onTime", words.reserve.onTime, discipline?.share),
        ],
      }),
      finding(context, manager),
      resultsTable(context, manager),
      ...trainingTable(context, manager),
      qualitiesTable(context),
      formOf(context, { key: "decision", fields: (["extra", "ready", "decision"] as const).map(empty) }),
    ],
  };
}

function finding(context: SheetContext, manager: number): Block {
  const { say, plan, language } = context;
  const { won, target } = plan.dealPlan.rollUp.managers[manager];
  const said = { name: ownerNames(context)[manager], won: writeMoney(context, won) };
  return noteOf(
    "finding",
    [
      target > 0
        ? say(words.reserve.finding, {
            ...said,
            target: writeMoney(context, target),
            share: writeShare(won / target, language),
          })
        : say(words.reserve.noPlan, said),
    ],
    "strong",
  );
}

function resultsTable(context: SheetContext, manager: number): TableBlock {
  const { plan } = context;
  const { months, rollUp, managerCount } = plan.dealPlan;
  const lines = Array.from(months.month, (_, month) => rollUp.cells[month * (managerCount + 1) + manager]);
  const all = rollUp.managers[manager];

  const partOf = ({ won, target }: RollUpLine) => (target > 0 ? won / target : null);
  return tableOf(context, lines, {
    key: "results",
    title: words.reserve.results,
    plain: true,
    columns: [
      month("month", commonWords.month, (_, place) => months.month[place], {
        width: 30,
        total: { value: commonWords.total },
      }),
      money("won", commonWords.fact, ({ won }) => won, { width: 34, total: { value: all.won } }),
      money("target", commonWords.plan, ({ target }) => (target > 0 ? target : null), {
        width: 16,
        total: { value: all.target > 0 ? all.target : null },
      }),
      share("share", words.reserve.share, partOf, {
        width: 14,
        formula: '=IF(N({target})>0,{won}/{target},"")',
        total: { value: partOf(all), formula: '=IF(SUM({target})>0,SUM({won})/SUM({target}),"")' },
      }),
    ],
  });
}

function trainingTable(context: SheetContext, manager: number): Block[] {
  const { plan } = context;
  const steps = plan.system.training.steps.filter(
    (step) => step.manager === manager && /^TR-(EXT|INT|IND)-/.test(step.item.code) && step.item.code !== "TR-INT-4",
  );
  if (steps.length === 0) return [];

  return [
    tableOf(context, steps, {
      key: "training",
      title: words.reserve.training,
      plain: true,
      columns: [
        text("item", words.reserve.item, ({ item }) => item.name, { width: 30 }),
        text("mark", words.newcomer.mark, ({ mark }) => mark || null, { width: 34 }),
        text("status", commonWords.status, ({ state }) => trainingStateNames[state], { width: 16 }),
        date("due", words.newcomer.due, ({ due }) => due, { width: 14 }),
      ],
    }),
  ];
}

function qualitiesTable(context: SheetContext): TableBlock {
  const { qualities, quality, evidence, mark, list } = words.reserve;
  return tableOf(context, list, {
    key: "qualities",
    title: qualities,
    plain: true,
    rowKey: ["quality"],
    columns: [
      text("quality", quality, (one) => one, { width: 30 }),
      typed("evidence", evidence, { width: 34 }),
      typed("rating", mark, { kind: "whole", width: 16 }),
    ],
  });
}
