import { countSides, type StudiedCompetitor } from "../../system/plan-competitors.ts";
import { argumentNames, competitorWords as words, difficultyNames } from "../../words/system/competitor-words.ts";
import { sideNames } from "../../words/system/side-names.ts";
import { date, money, number, share, text, whole } from "../column.ts";
import { tableOf } from "../table-of.ts";
import type { Block, Mark, TableBlock } from "../result-sheet.ts";
import { rowLink } from "../row-names.ts";
import { type SheetContext } from "../sheet-context.ts";
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
  const { plan } = context;
  const { competitors } = plan.system.competitors;
  const { Competitors } = plan.input.tables;
  const sides = competitors.map(countSides);
  return tableOf(context, competitors, {
    key: "competitors",
    title: words.overview,
    plain: true,
    columns: [
      text("competitor", words.competitor, ({ competitor }) => competitorName(context, competitor), {
        link: ({ competitor }) => rowLink(Competitors, competitor),
        width: 36,
      }),
      share("difficulty", words.difficulty, ({ difficulty }) => difficulty, { help: words.difficultyHelp }),
      text("level", words.level, ({ level }) => (level ? difficultyNames[level] : null), {
        json: ({ level }) => level ?? null,
        mark: ({ level }) => level && levelMarks[level],
      }),
      whole("strengths", words.strengths, (_, place) => sides[place].Strength),
      whole("common", words.common, (_, place) => sides[place].Common),
      whole("weaknesses", words.weaknesses, (_, place) => sides[place].Weakness),
      whole("clients", words.clients, ({ clients }) => clients),
      money("potential", words.potential, ({ potential }) => potential),
      whole("collected", words.collected, ({ collected }) => collected, {
        help: words.collectedHelp,
        mark: ({ collected }) => (collected === 0 ? "warning" : undefined),
      }),
      date("lastStudied", words.lastStudied, ({ lastStudied }) => lastStudied),
      date("nextStudy", words.nextStudy, ({ nextStudy }) => nextStudy, {
        help: words.nextHelp,
        width: 14,
        mark: ({ nextStudy }) => (nextStudy < plan.asOf ? "bad" : undefined),
      }),
      text("reputation", words.reputation, ({ competitor }) => wordAt(Competitors.reputation, competitor), {
        width: 36,
      }),
    ],
  });
}

function wordAt({ codes, words: texts }: { codes: Int32Array; words: readonly string[] }, row: number): string | null {
  return texts[codes[row]] ?? null;
}

/** A row of Comparison as an argument; -1 where there is nothing unique to tell. */
interface Argued {
  readonly kind: "unique" | "common" | "shortcomings";
  readonly row: number;
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
  const lines: readonly Argued[] = kinds.flatMap((kind) => found[kind].map((row) => ({ kind, row })));
  const mark = (key: "ours" | "theirs" | "weight") =>
    number(key, words[key], ({ row }: Argued) => (row < 0 ? null : Comparison[key][row]));
  const name = competitorName(context, studied.competitor);
  return tableOf(context, lines, {
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
    columns: [
      text("argument", words.argument, ({ row }) => (row < 0 ? words.noUnique : wordAt(Comparison.criterion, row)), {
        mark: ({ kind, row }) => (row < 0 ? "warning" : kind === "unique" ? "strong" : undefined),
      }),
      whole("order", words.order, (_, at) => at + 1),
      text("kind", words.kind, ({ kind }) => argumentNames[kind], { json: ({ kind }) => kind, width: 20 }),
      mark("ours"),
      mark("theirs"),
      mark("weight"),
      text("fact", words.fact, ({ row }) => (row < 0 ? null : wordAt(Comparison.fact, row))),
    ],
  });
}

/** Every criterion against every competitor, or those given. */
export function criteriaTable(
  context: SheetContext,
  competitors: readonly StudiedCompetitor[] = context.plan.system.competitors.competitors,
): TableBlock {
  const { plan } = context;
  const { Comparison } = plan.input.tables;
  const lines = competitors.flatMap((studied) =>
    studied.criteria.map((row, at) => ({ studied, row, side: studied.sides[at] })),
  );

  return tableOf(context, lines, {
    key: "criteria",
    title: words.criteria,
    columns: [
      text("competitor", words.competitor, ({ studied }) => competitorName(context, studied.competitor)),
      text("criterion", words.criterion, ({ row }) => wordAt(Comparison.criterion, row), {
        link: ({ row }) => rowLink(Comparison, row),
      }),
      text("side", words.side, ({ side }) => (side < 0 ? null : sideNames[side]), {
        json: ({ side }) => sideKeys[side] ?? null,
        mark: ({ side }) => sideMarks[side] as Mark | undefined,
      }),
      number("ours", words.ours, ({ row }) => Comparison.ours[row]),
      number("theirs", words.theirs, ({ row }) => Comparison.theirs[row]),
      number("weight", words.weight, ({ row }) => Comparison.weight[row]),
      text("fact", words.fact, ({ row }) => wordAt(Comparison.fact, row)),
    ],
  });
}
