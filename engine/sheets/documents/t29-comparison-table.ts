import { firstOfMonth, lastOfMonth, monthIndex } from "../../ground/day.ts";
import type { DocumentAbout } from "../../documents/document-request.ts";
import { codeNumber } from "../../input/lists.ts";
import { ComparisonSide } from "../../system/compare-criteria.ts";
import { countSides, type StudiedCompetitor } from "../../system/plan-competitors.ts";
import { competitorDocumentWords as words } from "../../words/documents/competitor-document-words.ts";
import { competitorWords, difficultyNames } from "../../words/system/competitor-words.ts";
import { number, text, typed } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import type { Block } from "../result-sheet.ts";
import { type SheetContext } from "../sheet-context.ts";
import { competitorName, criteriaTable } from "../system/competitor-tables.ts";
import { writeShare } from "../write-share.ts";
import { noteOf, wordAt } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";
import { tablePart } from "./table-part.ts";

const shortcoming = codeNumber("comparisonKind", "shortcoming");
const columns = [
  ["criterion", 34],
  ["fact", 44],
  ["side", 20],
  ["ours", 9],
  ["theirs", 9],
  ["weight", 9],
] as const;

/** T-29: our strong and weak sides against one competitor, criterion by criterion. @see D-117, D-124, CALC-36 */
export function comparisonTable(context: SheetContext, { competitor }: DocumentAbout): DocumentBody {
  const { say, plan } = context;
  const studied = plan.system.competitors.competitors[competitor];
  const { criteria } = studied;
  return {
    rows: criteria.length,
    from: firstOfMonth(monthIndex(plan.asOf)),
    to: lastOfMonth(monthIndex(plan.asOf)),
    landscape: true,
    onePage: true,
    blocks: [
      ...(criteria.length === 0
        ? [noteOf("notCompared", [say(words.notCompared)], "warning")]
        : [
            noteOf("finding", findings(context, studied), "strong"),
            tablePart(criteriaTable(context, [studied]), {
              key: "criteria",
              title: say(competitorWords.criteria),
              columns,
            }),
          ]),
      ...shortcomingsTable(context, competitor),
      formOf(context, {
        key: "changes",
        fields: [typed("changed", words.table.changed), typed("toFindOut", words.table.toFindOut)],
      }),
    ],
  };
}

function findings(context: SheetContext, studied: StudiedCompetitor): string[] {
  const { say, plan, day, language } = context;
  const { level, difficulty, criteria, sides, nextStudy } = studied;
  const { Strength, Common, Weakness } = countSides(studied);
  const { criterion } = plan.input.tables.Comparison;
  const listOf = (side: number): string =>
    criteria.flatMap((row, at) => (sides[at] === side ? (wordAt(criterion, row) ?? []) : [])).join(", ");
  const [stronger, weaker] = [listOf(ComparisonSide.Strength), listOf(ComparisonSide.Weakness)];
  return [
    say(words.table.finding, {
      ...{ name: competitorName(context, studied.competitor), all: criteria.length },
      ...{ strengths: Strength, common: Common, weaknesses: Weakness },
    }),
    ...(stronger ? [say(words.table.strongest, { list: stronger })] : []),
    ...(weaker ? [say(words.table.weakest, { list: weaker })] : []),
    ...(level
      ? [say(words.table.joining, { level: say(difficultyNames[level]), share: writeShare(difficulty, language) })]
      : []),
    say(words.table.next, { day: day(nextStudy) }),
  ];
}

/** All of them: those without a fact are known here, but not said to clients. */
function shortcomingsTable(context: SheetContext, competitor: number): Block[] {
  const { say, plan } = context;
  const { competitorId, kind, criterion, fact, ours, theirs } = plan.input.tables.Comparison;
  const rows = [...kind.keys()].filter((row) => competitorId[row] === competitor && kind[row] === shortcoming);
  if (rows.length === 0) return [];

  const facts = rows.map((row) => wordAt(fact, row));
  return [
    tableOf(context, rows, {
      key: "shortcomings",
      title: words.table.shortcomings,
      plain: true,
      columns: [
        text("criterion", competitorWords.criterion, (row) => wordAt(criterion, row), { width: 34 }),
        text("fact", competitorWords.fact, (_, place) => facts[place] ?? say(words.table.noFact), {
          width: 44,
          mark: (_, place) => (facts[place] === null ? "muted" : undefined),
        }),
        number("ours", competitorWords.ours, (row) => ours[row]),
        number("theirs", competitorWords.theirs, (row) => theirs[row]),
      ],
    }),
  ];
}
