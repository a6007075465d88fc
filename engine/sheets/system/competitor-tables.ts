import { countSides, type StudiedCompetitor } from "../../system/plan-competitors.ts";
import { argumentNames, competitorWords as words, difficultyNames } from "../../words/system/competitor-words.ts";
import { sideNames } from "../../words/system/side-names.ts";
import { columnMaker } from "../column-maker.ts";
import type { Block, Mark, TableBlock } from "../result-sheet.ts";
import { rowLink } from "../row-names.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
import { writeShare } from "../write-share.ts";

const sideKeys = ["weakness", "common", "strength"];
const sideMarks: readonly Mark[] = ["bad", "muted", "good"];
const levelMarks = { easy: "good", medium: "warning", hard: "bad" } as const;

/** How people know a competitor: its name, else its code. */
export function competitorName({ plan }: SheetContext, competitor: number): string {
  const { name, competitorId } = plan.input.tables.Competitors;
  return name.words[name.codes[competitor]] ?? competitorId.words[competitorId.codes[competitor]] ?? "";
}

/** All competitors on one screen. */
export function overviewTable(context: SheetContext): Block {
  const { say, plan, moneyColumn } = context;
  const { competitors } = plan.system.competitors;
  const { Competitors } = plan.input.tables;
  const column = columnMaker(context);
  const sides = competitors.map(countSides);
  return {
    type: "table",
    key: "competitors",
    title: say(words.overview),
    plain: true,
    rowCount: competitors.length,
    columns: [
      column(
        "competitor",
        words.competitor,
        "text",
        competitors.map(({ competitor }) => competitorName(context, competitor)),
        {
          links: competitors.map(({ competitor }) => rowLink(Competitors, competitor)),
          width: 36,
        },
      ),
      column(
        "difficulty",
        words.difficulty,
        "share",
        competitors.map(({ difficulty }) => numberOrBlank(difficulty)),
        {
          help: say(words.difficultyHelp),
        },
      ),
      column(
        "level",
        words.level,
        "text",
        competitors.map(({ level }) => (level ? say(difficultyNames[level]) : null)),
        {
          json: competitors.map(({ level }) => level ?? null),
          marks: competitors.map(({ level }) => level && levelMarks[level]),
        },
      ),
      column(
        "strengths",
        words.strengths,
        "whole",
        sides.map(({ Strength }) => Strength),
      ),
      column(
        "common",
        words.common,
        "whole",
        sides.map(({ Common }) => Common),
      ),
      column(
        "weaknesses",
        words.weaknesses,
        "whole",
        sides.map(({ Weakness }) => Weakness),
      ),
      column(
        "clients",
        words.clients,
        "whole",
        competitors.map(({ clients }) => clients),
      ),
      column("potential", words.potential, "money", moneyColumn(competitors.map(({ potential }) => potential))),
      column(
        "lastStudied",
        words.lastStudied,
        "date",
        competitors.map(({ lastStudied }) => numberOrBlank(lastStudied)),
      ),
      column(
        "nextStudy",
        words.nextStudy,
        "date",
        competitors.map(({ nextStudy }) => numberOrBlank(nextStudy)),
        {
          help: say(words.nextHelp),
          width: 14,
          marks: competitors.map(({ nextStudy }): Mark | undefined => (nextStudy < plan.asOf ? "bad" : undefined)),
        },
      ),
      column(
        "reputation",
        words.reputation,
        "text",
        competitors.map(({ competitor }) => wordAt(Competitors.reputation, competitor)),
        { width: 36 },
      ),
    ],
  };
}

function wordAt({ codes, words: texts }: { codes: Int32Array; words: readonly string[] }, row: number): string | null {
  return texts[codes[row]] ?? null;
}

/** One page for one competitor: what to say, in the order it is said. */
export function positioningPage(
  context: SheetContext,
  studied: StudiedCompetitor,
  place: number,
): TableBlock & Pick<Block, "pageBreak"> {
  const { say, plan, language } = context;
  const { Comparison } = plan.input.tables;
  const { unique, common, shortcomings } = studied.positioning;
  const kinds = ["unique", "common", "shortcomings"] as const;
  const found = { unique: unique.length > 0 ? unique : [-1], common, shortcomings };
  const lines = kinds.flatMap((kind) => found[kind].map((row) => ({ kind, row })));
  const column = columnMaker(context);
  const mark = (values: Float64Array) => lines.map(({ row }) => (row < 0 ? null : numberOrBlank(values[row])));
  const name = competitorName(context, studied.competitor);
  return {
    type: "table",
    key: `positioning${place + 1}`,
    title: studied.level
      ? say(words.page, {
          name,
          level: say(difficultyNames[studied.level]),
          share: writeShare(studied.difficulty, language),
        })
      : say(words.pagePlain, { name }),
    plain: true,
    ...(place > 0 ? { pageBreak: true as const } : {}),
    rowCount: lines.length,
    columns: [
      column(
        "argument",
        words.argument,
        "text",
        lines.map(({ row }) => (row < 0 ? say(words.noUnique) : wordAt(Comparison.criterion, row))),
        {
          marks: lines.map(({ kind, row }): Mark | undefined =>
            row < 0 ? "warning" : kind === "unique" ? "strong" : undefined,
          ),
        },
      ),
      column(
        "order",
        words.order,
        "whole",
        lines.map((_, at) => at + 1),
      ),
      column(
        "kind",
        words.kind,
        "text",
        lines.map(({ kind }) => say(argumentNames[kind])),
        {
          json: lines.map(({ kind }) => kind),
          width: 20,
        },
      ),
      column("ours", words.ours, "number", mark(Comparison.ours)),
      column("theirs", words.theirs, "number", mark(Comparison.theirs)),
      column("weight", words.weight, "number", mark(Comparison.weight)),
      column(
        "fact",
        words.fact,
        "text",
        lines.map(({ row }) => (row < 0 ? null : wordAt(Comparison.fact, row))),
      ),
    ],
  };
}

/** Every criterion against every competitor, or those given. */
export function criteriaTable(
  context: SheetContext,
  competitors: readonly StudiedCompetitor[] = context.plan.system.competitors.competitors,
): TableBlock {
  const { say, plan } = context;
  const { Comparison } = plan.input.tables;
  const lines = competitors.flatMap((studied) =>
    studied.criteria.map((row, at) => ({ studied, row, side: studied.sides[at] })),
  );
  const column = columnMaker(context);
  return {
    type: "table",
    key: "criteria",
    title: say(words.criteria),
    rowCount: lines.length,
    columns: [
      column(
        "competitor",
        words.competitor,
        "text",
        lines.map(({ studied }) => competitorName(context, studied.competitor)),
      ),
      column(
        "criterion",
        words.criterion,
        "text",
        lines.map(({ row }) => wordAt(Comparison.criterion, row)),
        {
          links: lines.map(({ row }) => rowLink(Comparison, row)),
        },
      ),
      column(
        "side",
        words.side,
        "text",
        lines.map(({ side }) => (side < 0 ? null : say(sideNames[side]))),
        {
          json: lines.map(({ side }) => sideKeys[side] ?? null),
          marks: lines.map(({ side }) => sideMarks[side] as Mark | undefined),
        },
      ),
      column(
        "ours",
        words.ours,
        "number",
        lines.map(({ row }) => numberOrBlank(Comparison.ours[row])),
      ),
      column(
        "theirs",
        words.theirs,
        "number",
        lines.map(({ row }) => numberOrBlank(Comparison.theirs[row])),
      ),
      column(
        "weight",
        words.weight,
        "number",
        lines.map(({ row }) => numberOrBlank(Comparison.weight[row])),
      ),
      column(
        "fact",
        words.fact,
        "text",
        lines.map(({ row }) => wordAt(Comparison.fact, row)),
      ),
    ],
  };
}
