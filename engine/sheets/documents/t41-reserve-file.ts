import type { DocumentAbout } from "../../documents/document-request.ts";
import { commonWords } from "../../words/common-words.ts";
import { peopleDocumentWords as words } from "../../words/documents/people-document-words.ts";
import { trainingStateNames } from "../../words/system/training-words.ts";
import { columnMaker } from "../column-maker.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, TableBlock } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
import { writeMoney } from "../write-money.ts";
import { writeShare } from "../write-share.ts";
import { knownField, noteOf } from "./document-fields.ts";
import { emptyField } from "./document-header.ts";
import type { DocumentBody } from "./document-maker.ts";
import { userColumn } from "./empty-table.ts";
import { personFields, strengthFields, withoutPerson } from "./person-fields.ts";

/** T-41: a candidate for a supervisor's post: results, qualities, what training is still needed. @see D-107 */
export function reserveFile(context: SheetContext, { manager }: DocumentAbout): DocumentBody {
  const { plan } = context;
  const nobody = withoutPerson(context, manager);
  if (nobody) return nobody;
  const discipline = plan.system.reports.people.find(({ row }) => row === manager);
  const empty = (key: "extra" | "ready" | "decision") => emptyField(context, key, words.reserve[key]);
  return {
    rows: plan.dealPlan.months.month.length,
    from: plan.period.from,
    to: plan.period.to,
    onePage: true,
    blocks: [
      {
        type: "form",
        key: "person",
        fields: [
          ...personFields(context, manager),
          ...strengthFields(context, manager),
          knownField(context, "onTime", words.reserve.onTime, numberOrBlank(discipline?.share ?? Number.NaN), "share"),
        ],
      },
      finding(context, manager),
      resultsTable(context, manager),
      ...trainingTable(context, manager),
      qualitiesTable(context),
      { type: "form", key: "decision", fields: (["extra", "ready", "decision"] as const).map(empty) },
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
  const { say, plan, money } = context;
  const { months, rollUp, managerCount } = plan.dealPlan;
  const lines = Array.from(months.month, (_, month) => rollUp.cells[month * (managerCount + 1) + manager]);
  const whole = rollUp.managers[manager];
  const column = columnMaker(context);
  const share = ({ won, target }: typeof whole) => (target > 0 ? numberOrBlank(won / target) : null);
  return {
    type: "table",
    key: "results",
    title: say(words.reserve.results),
    plain: true,
    rowCount: lines.length,
    columns: [
      column("month", commonWords.month, "month", months.month, { width: 30, total: { value: say(commonWords.total) } }), // prettier-ignore
      column("won", commonWords.fact, "money", lines.map(({ won }) => money(won)), { width: 34, total: { value: money(whole.won) } }), // prettier-ignore
      column("target", commonWords.plan, "money", lines.map(({ target }) => (target > 0 ? money(target) : null)), { width: 16, total: { value: whole.target > 0 ? money(whole.target) : null } }), // prettier-ignore
      column("share", words.reserve.share, "share", lines.map(share), { width: 14, formula: '=IF(N({target})>0,{won}/{target},"")', total: { value: share(whole), formula: '=IF(SUM({target})>0,SUM({won})/SUM({target}),"")' } }), // prettier-ignore
    ],
  };
}

function trainingTable(context: SheetContext, manager: number): Block[] {
  const { say, plan } = context;
  const steps = plan.system.training.steps.filter(
    (step) => step.manager === manager && /^TR-(EXT|INT|IND)-/.test(step.item.code) && step.item.code !== "TR-INT-4",
  );
  if (steps.length === 0) return [];
  const column = columnMaker(context);
  return [
    {
      type: "table",
      key: "training",
      title: say(words.reserve.training),
      plain: true,
      rowCount: steps.length,
      columns: [
        column(
          "item",
          words.reserve.item,
          "text",
          steps.map(({ item }) => say(item.name)),
          { width: 30 },
        ),
        column(
          "mark",
          words.newcomer.mark,
          "text",
          steps.map(({ mark }) => mark || null),
          { width: 34 },
        ),
        column("status", commonWords.status, "text", steps.map(({ state }) => say(trainingStateNames[state])), { width: 16 }), // prettier-ignore
        column(
          "due",
          words.newcomer.due,
          "date",
          steps.map(({ due }) => numberOrBlank(due)),
          { width: 14 },
        ),
      ],
    },
  ];
}

function qualitiesTable(context: SheetContext): TableBlock {
  const { qualities, quality, evidence, mark, list } = words.reserve;
  const blank = list.map(() => null);
  return {
    type: "table",
    key: "qualities",
    title: context.say(qualities),
    plain: true,
    rowCount: list.length,
    rowKey: ["quality"],
    columns: [
      columnMaker(context)(
        "quality",
        quality,
        "text",
        list.map((one) => context.say(one)),
        { width: 30 },
      ),
      userColumn(context, { key: "evidence", heading: evidence, width: 34 }, blank),
      userColumn(context, { key: "rating", heading: mark, kind: "whole", width: 16 }, blank),
    ],
  };
}
