import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { abcKeys } from "../ground/abc-class.ts";
import { usualLimits, type AbcRule } from "./abc-limits.ts";
import { classifyAbc } from "./classify-abc.ts";
import { classifyByLimit } from "./classify-by-limit.ts";
import { findAbcLimits } from "./find-abc-limits.ts";
import { rankClients } from "./rank-clients.ts";

/** Answers computed by others' programs (pandas, R); read where the folder of data sets is beside the project. */
const data = fileURLToPath(new URL("../../../shared/data/", import.meta.url));
const present = existsSync(data);
if (!present) console.log("reference answers of ABC skipped: no folder shared/data beside the project");

const sets = [
  "maven_crm/expected/abc_clients_won_revenue",
  "maven_crm/expected/abc_clients_potential",
  "parch_posey/expected/abc_clients_revenue",
  "parch_posey/expected/abc_clients_revenue_2014",
  "parch_posey/expected/abc_clients_revenue_2015",
  "parch_posey/expected/abc_clients_revenue_2016",
  "abc_reference/expected/swiss_abc_80_95",
  "ru_files/expected/prodazhi_abc_zakazchik",
  "ru_files/expected/prodazhi_abc_zakazchik_gorod",
  "ru_files/expected/prodazhi_abc_tovar",
  "ru_files/expected/plan_fact_abc_goods",
];

interface Answer {
  readonly client: string;
  readonly amount: number;
  readonly share: number;
  readonly before: number;
  readonly cumulative: number;
  readonly class_inclusive: string;
  readonly class_exclusive: string;
}

function readAnswers(set: string): Answer[] {
  const lines = readFileSync(`${data}${set}.csv`, "utf8").trim().split(/\r?\n/).slice(1);
  return lines.map((line) => {
    const cells = splitCsv(line);
    return {
      client: cells[1],
      amount: Math.round(Number(cells[2]) * 100),
      share: Number(cells[3]),
      before: Number(cells[4]),
      cumulative: Number(cells[5]),
      class_inclusive: cells[6],
      class_exclusive: cells[7],
    };
  });
}

function splitCsv(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((cell) => cell[1] ?? cell[2]);
}

/** Rows by name, code points ascending: the tie order of the answers. */
function byName(answers: readonly Answer[]): Int32Array {
  const points = answers.map(({ client }) => [...client].map((letter) => letter.codePointAt(0) ?? 0));
  const compare = (x: number, y: number): number => {
    const place = points[x].findIndex((point, index) => point !== points[y][index]);
    return place < 0 ? points[x].length - points[y].length : points[x][place] - (points[y][place] ?? -1);
  };
  return Int32Array.from([...answers.keys()].sort(compare));
}

/** The answers know three letters: losses and no money are C there. */
function letterOf(group: number): string {
  return abcKeys[group].length > 1 ? "C" : abcKeys[group];
}

describe.skipIf(!present)("ABC against reference answers", () => {
  test.for(sets)("[CALC-01] [AM-10] %s: order, shares and classes by both rules", (set) => {
    const answers = readAnswers(set);
    // Given in reverse, so that the order has to be found.
    const shuffled = [...answers].reverse();
    const amounts = Float64Array.from(shuffled, ({ amount }) => amount);
    for (const [rule, key] of [
      ["before", "class_inclusive"],
      ["including", "class_exclusive"],
    ] as const satisfies readonly (readonly [AbcRule, keyof Answer])[]) {
      const ranking = rankClients(amounts, { rule, tieOrder: byName(shuffled) });
      expect([...ranking.rows].map((row) => shuffled[row].client)).toEqual(answers.map(({ client }) => client));
      expect([...ranking.classes].map(letterOf).join("")).toBe(answers.map((answer) => answer[key]).join(""));
      answers.forEach((answer, place) => {
        expect(ranking.share[place]).toBeCloseTo(answer.share, 9);
        expect(ranking.before[place]).toBeCloseTo(answer.before, 9);
        expect(ranking.cumulative[place]).toBeCloseTo(answer.cumulative, 9);
      });
    }
  });

  test("[AM-10] six communes of 309 inhabitants cross the B/C limit: four beyond it are too many to go together", () => {
    const answers = readAnswers("abc_reference/expected/swiss_abc_80_95");
    const amounts = Float64Array.from(answers, ({ amount }) => amount);
    const counts = (rule: AbcRule, tieSpill?: number) => {
      const classes = classifyAbc(amounts, usualLimits, rule, { tieSpill });
      return [0, 1, 2].map((group) => classes.filter((other) => other === group).length);
    };
    expect(counts("before")).toEqual([1030, 1019, 847]);
    expect(counts("including")).toEqual([1029, 1019, 848]);
    expect(counts("before", 4)).toEqual([1030, 1019 + 4, 847 - 4]);
  });

  const limits = ["abc_reference", "maven_crm", "parch_posey", "ru_files"].flatMap((folder) => {
    const file = `${data}${folder}/expected/abcanalysis_limits.csv`;
    if (!present) return [];
    const [heading, ...rows] = readFileSync(file, "utf8")
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(","));
    return rows.map((row) => ({
      set: `${folder}/expected/${row[0]}`,
      value: (key: string): number => Number(row[heading.indexOf(key)]),
      exchanged: row[heading.indexOf("exchanged")] === "TRUE",
    }));
  });

  test.for(limits)("[AM-14] $set: limits found by the data as in R ABCanalysis", ({ set, value, exchanged }) => {
    const amounts = Float64Array.from(readAnswers(set), ({ amount }) => amount);
    const found = findAbcLimits(amounts);
    expect(found).toBeDefined();
    if (!found) return;
    expect(found.exchanged).toBe(exchanged);
    expect(found.pareto.effort).toBeCloseTo(value(exchanged ? "B_effort" : "A_effort"), 9);
    expect(found.pareto.yield).toBeCloseTo(value(exchanged ? "B_yield" : "A_yield"), 9);
    expect(found.breakEven.effort).toBeCloseTo(value(exchanged ? "A_effort" : "B_effort"), 9);
    expect(found.submarginal.effort).toBeCloseTo(value("C_effort"), 9);
    expect(found.submarginal.yield).toBeCloseTo(value("C_yield"), 9);
    expect(found.aboveIsA).toBe(Math.round(value("limit_AB_A_is_above") * 100));
    expect(found.belowIsC).toBe(Math.round(value("limit_BC_C_is_below") * 100));
    const classes = classifyByLimit(amounts, found.limits).filter((group) => group <= 2);
    const counts = [0, 1, 2].map((group) => classes.filter((other) => other === group).length);
    expect(counts).toEqual([value("A"), value("B"), value("C")]);
  });
});
