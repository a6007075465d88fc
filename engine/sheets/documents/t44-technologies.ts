import type { DocumentAbout } from "../../documents/document-request.ts";
import { programme } from "../../programmes/programme-item.ts";
import type { ProgrammeItem } from "../../programmes/programme.ts";
import { technologySkeletons, technologyWords as words } from "../../words/documents/technology-words.ts";
import { columnMaker } from "../column-maker.ts";
import type { Block, TableBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { knownField, noteOf } from "./document-fields.ts";
import { emptyField } from "./document-header.ts";
import type { DocumentBody } from "./document-maker.ts";
import { userColumn } from "./empty-table.ts";
import { metObjections } from "./met-objections.ts";

const objectionsCode = "DOC-03";

/**
 * T-44: the skeleton of one technology or standard of the programme DOC, or of all, each on a page of its own: purpose
 * and steps are there, phrases, names and checks are typed in.
 *
 * @see D-083 to D-095, D-153
 */
export function technologies(context: SheetContext, { skeleton }: DocumentAbout): DocumentBody {
  const { say } = context;
  const items = programme("DOC")?.items ?? [];
  if (skeleton >= 0) {
    const [about, ...steps] = document(context, items[skeleton]);
    return { rows: 1, blocks: [noteOf("intro", [say(words.introOne)]), { ...about, pageBreak: undefined }, ...steps] };
  }
  return {
    rows: items.length,
    blocks: [
      noteOf("intro", [say(words.intro)]),
      contents(context, items),
      ...items.flatMap((item) => document(context, item)),
    ],
  };
}

/** One of the twelve: about it, its steps, and the objections where it answers them. */
function document(context: SheetContext, item: ProgrammeItem): Block[] {
  return [...page(context, item), ...(item.code === objectionsCode ? objections(context) : [])];
}

function contents(context: SheetContext, items: readonly ProgrammeItem[]): TableBlock {
  const { say } = context;
  const column = columnMaker(context);
  const blank = items.map(() => null);
  return {
    type: "table",
    key: "contents",
    title: say(words.contents),
    plain: true,
    rowCount: items.length,
    rowKey: ["document"],
    columns: [
      column("document", words.document, "text", items.map(({ code, name }) => `${code} ${say(name)}`), { width: 32 }), // prettier-ignore
      userColumn(context, { key: "author", heading: words.author, width: 34 }, blank),
      userColumn(context, { key: "ready", heading: words.ready, kind: "date", width: 14 }, blank),
    ],
  };
}

/** Keys of one document's blocks begin with its code: "doc03Steps". */
function page(context: SheetContext, item: ProgrammeItem): Block[] {
  const { say } = context;
  const key = item.code.toLowerCase().replace("-", "");
  const skeleton = technologySkeletons[item.code];
  const steps = skeleton.steps.map((step) => say(step));
  const blank = steps.map(() => null);
  return [
    {
      type: "form",
      key: `${key}About`,
      title: `${item.code} ${say(item.name)}`,
      pageBreak: true,
      valueWidth: 34,
      fields: [
        knownField(context, "purpose", words.purpose, item.task ? say(item.task) : null),
        knownField(context, "when", words.when, say(skeleton.when)),
        emptyField(context, "responsible", words.responsible),
        emptyField(context, "approved", words.approved),
        emptyField(context, "reviewed", words.reviewed),
      ],
    },
    {
      type: "table",
      key: `${key}Steps`,
      title: say(words.steps),
      plain: true,
      rowCount: steps.length,
      rowKey: ["step"],
      columns: [
        columnMaker(context)("step", words.step, "text", steps, { width: 32 }),
        userColumn(context, { key: "phrases", heading: words.phrases, width: 34 }, blank),
        userColumn(context, { key: "who", heading: words.who, width: 14 }, blank),
        userColumn(context, { key: "check", heading: words.check, width: 18 }, blank),
      ],
    },
  ];
}

/** What clients object and what we answer, as the plans of deals tell: the commonest first. */
function objections(context: SheetContext): Block[] {
  const { say, plan } = context;
  const found = metObjections(plan.input.tables.DealSteps);
  if (found.length === 0) return [];
  const column = columnMaker(context);
  return [
    {
      type: "table",
      key: "objections",
      title: say(words.objections),
      plain: true,
      rowCount: found.length,
      columns: [
        column(
          "objection",
          words.objection,
          "text",
          found.map((one) => one.objection),
          { width: 32 },
        ),
        column(
          "answer",
          words.answer,
          "text",
          found.map((one) => one.answer),
          { width: 34 },
        ),
        column(
          "times",
          words.times,
          "whole",
          found.map(({ times }) => times),
          { width: 14 },
        ),
      ],
    },
  ];
}
