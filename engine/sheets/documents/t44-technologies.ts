import type { DocumentAbout } from "../../documents/document-request.ts";
import { programme } from "../../programmes/programme-item.ts";
import type { ProgrammeItem } from "../../programmes/programme.ts";
import { technologySkeletons, technologyWords as words } from "../../words/documents/technology-words.ts";
import { text, typed, whole } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import type { Block, TableBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { noteOf } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";
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

  return tableOf(context, items, {
    key: "contents",
    title: words.contents,
    plain: true,
    rowKey: ["document"],
    columns: [
      text("document", words.document, ({ code, name }) => `${code} ${say(name)}`, { width: 32 }),
      typed("author", words.author, { width: 34 }),
      typed("ready", words.ready, { kind: "date", width: 14 }),
    ],
  });
}

/** Keys of one document's blocks begin with its code: "doc03Steps". */
function page(context: SheetContext, item: ProgrammeItem): Block[] {
  const { say } = context;
  const key = item.code.toLowerCase().replace("-", "");
  const skeleton = technologySkeletons[item.code];
  const steps = skeleton.steps.map((step) => say(step));
  const { examples } = skeleton;
  return [
    formOf(context, {
      key: `${key}About`,
      title: `${item.code} ${say(item.name)}`,
      pageBreak: true,
      valueWidth: 34,
      fields: [
        text("purpose", words.purpose, item.task ? item.task : null),
        text("when", words.when, skeleton.when),
        typed("responsible", words.responsible),
        typed("approved", words.approved),
        typed("reviewed", words.reviewed),
      ],
    }),
    tableOf(context, steps, {
      key: `${key}Steps`,
      title: words.steps,
      plain: true,
      rowKey: ["step"],
      columns: [
        text("step", words.step, (step) => step, { width: 32 }),
        typed("phrases", words.phrases, { width: 34 }),
        typed("who", words.who, { width: 14 }),
        typed("check", words.check, { width: 18 }),
      ],
    }),
    ...(examples
      ? [
          noteOf(`${key}Example`, [
            say(words.example),
            ...examples.map((example, place) => `${place + 1}. ${say(example)}`),
          ]),
        ]
      : []),
  ];
}

/** What clients object and what we answer, as the plans of deals tell: the commonest first. */
function objections(context: SheetContext): Block[] {
  const { plan } = context;
  const found = metObjections(plan.input.tables.DealSteps);
  if (found.length === 0) return [];

  return [
    tableOf(context, found, {
      key: "objections",
      title: words.objections,
      plain: true,
      columns: [
        text("objection", words.objection, (one) => one.objection, { width: 32 }),
        text("answer", words.answer, (one) => one.answer, { width: 34 }),
        whole("times", words.times, ({ times }) => times, { width: 14 }),
      ],
    }),
  ];
}
