import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findFunction } from "./catalogue/index.ts";
import { evaluateFunction } from "./evaluate-function.ts";
import { FunctionError } from "./function-error.ts";

function call(id: string, ...args: unknown[]): unknown {
  const entry = findFunction(id);
  if (!entry) throw new RangeError(`id, expected a function, got ${id}`);
  const outcome = evaluateFunction(entry, args);
  if ("error" in outcome) return `${outcome.error.code}: ${outcome.error.words[outcome.language ?? "en"]}`;
  return outcome.cells.map((row) => row.map((cell) => (cell instanceof FunctionError ? cell.code : cell)));
}

const down = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const letters = (result: unknown): string => (result as string[][]).map(([cell]) => cell[0]).join("");

describe("blanks", () => {
  test("blank cells inside stay blank beside their rows; 0 is a figure: no money, class none", () => {
    expect(call("ABC", down(500, null, "", 0, undefined, 100))).toEqual(down("A", "", "", "none", "", "B"));
    expect(call("ACTION", down("A", "", "A"), down("C", "", "C"))).toEqual(down("develop first", "", "develop first"));
  });

  test("a blank row inside a list is no client and no deal", () => {
    expect(call("ABCTABLE", down("x", "", "y"), down(7, "", 3), null, null, 0)).toHaveLength(2);
    expect(call("MATRIX", down("A", "", "A"), down("A", "", "B"), null, 0)).toEqual(
      call("MATRIX", down("A", "A"), down("A", "B"), null, 0),
    );
  });

  test("a heading inside the range is skipped, as native functions skip it", () => {
    expect(call("ABC", down("Revenue", 500, 100))).toEqual(down("", "A", "B"));
    expect(call("EXPECTED", down("Amount", 100, 50), down("Chance", 0.5, 1))).toEqual([[100]]);
    expect(call("COVERAGE", down("", "A", "A"), down("Worked", true, false))).toEqual([[0.5]]);
    expect(call("GOALS", 100, down("Share", 0.6, 0.3, 0.1), down("Deal", 10, 10, 10), 0)).toHaveLength(3);
    const column: unknown[][] = Array.from({ length: 1_048_576 }, (_, row) => [row === 0 ? "Sum" : row < 3 ? 100 : 0]);
    expect(call("ABC", column)).toEqual(down("", "A", "A"));
  });

  test("what stands where a figure is missing is no heading: it is told", () => {
    expect(call("ABC", down("n/a", 5))).toBe('VALUE: values, cell 1: expected a number, got "n/a"');
    expect(call("ABC", down("#N/A", 5))).toMatch(/^NA/);
    expect(call("EXPECTED", down("soon", 5), down(0.5, 1))).toMatch(/^VALUE: amounts, cell 1/);
  });

  test("[CALC-01] repeated clients are added up in the table, whatever the case and spaces of their names", () => {
    expect(call("ABCTABLE", down("Alfa", "Beta", " ALFA"), down(300, 400, 300), null, null, 0)).toEqual([
      [1, "Alfa", 600, 0.6, 0.6, "A"],
      [2, "Beta", 400, 0.4, 1, "A"],
    ]);
  });

  test("[CALC-14] words of any funnel, given its open stages in order", () => {
    const status = ["won", "lost", "open", "lost", "open"];
    const words = call(
      "CONVERSION",
      down("Paid", "Demo", "Offer", "Call", "Call"),
      down(...status),
      "",
      null,
      down("Call", "Offer", "Demo"),
    );
    expect(words).toEqual(call("CONVERSION", down(3, 3, 2, 1, 1), down(...status), 3));
    expect(call("CONVERSION", down("Tender"), down("open"), "", null, down("Call", "Offer"))).toBe(
      'VALUE: highestStage, cell 1: expected one of: Call, Offer; got "Tender"',
    );
    expect(call("CONVERSION", down("Call"), down("open"), 2)).toMatch(
      /^VALUE: highestStage, cell 1: expected a number/,
    );
  });

  test("[AM-32] WINBY takes the stages of open deals as open", () => {
    const days = [down(46023, 46023, 46038), down(46033, 46043, ""), 46063, 29];
    const plain = call("WINBY", down("won", "lost", "open"), ...days);
    expect(call("WINBY", down("won", "lost", "Offer"), ...days, down("Call", "Offer"))).toEqual(plain);
    expect(call("WINBY", down("won", "lost", "Offer"), ...days)).toMatch(/^VALUE: status, cell 3/);
  });

  test("blank rows at the end are dropped, a 0 is not: it may be a figure", () => {
    expect(call("ABC", down(500, 100, null, "", undefined))).toEqual(down("A", "B"));
    expect(call("ABC", down(500, 100, 0))).toEqual(down("A", "B", "none"));
  });

  test("beside a blank name a 0 at the end is what desktop Excel makes of a blank", () => {
    expect(call("ABCTABLE", down("x", "y", 0, 0), down(7, 3, 0, 0), null, null, 0)).toHaveLength(2);
  });

  test("a whole column of desktop Excel ends with its last figure", () => {
    const column: unknown[][] = Array.from({ length: 1_048_576 }, (_, row) => [row < 3 ? 100 : 0]);
    expect(call("ABC", column)).toHaveLength(3);
  });

  test("#N/A and words where all cells are blank; an empty list of deals is no error", () => {
    expect(call("ABC", down("", null))).toBe("NA: values: all cells are blank");
    expect(call("ABC", [[null]])).toBe("NA: values: all cells are blank");
    expect(call("EXPECTED", [[""]], [[""]], 400)).toEqual([[400]]);
    expect(call("HEADCOUNT", [[""]], [[""]], 1089.6)).toEqual([[0]]);
    expect(call("PLANCHANCE", 0, [[""]], [[""]], null, 0)).toEqual([[1, 0, 0, 0, 0]]);
  });

  test("a blank single figure is 0, whether it comes as null, empty text or 0", () => {
    for (const blank of [null, "", 0, [[null]], [[""]]]) {
      expect(call("MARKETSHARE", 12, blank)).toBe("DIV0: capacity must be above 0");
    }
  });

  test("an optional argument that is null or a blank cell takes its default", () => {
    expect(call("WINRATE", down(0.5, 0.4), null)).toEqual([[0.2]]);
    expect(call("WINRATE", down(0.5, 0.4), "")).toEqual([[0.2]]);
    expect(call("MATRIX", down("A"), down("B"), [[null]], 0)).toEqual([
      [0, 1, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
  });
});

describe("shapes", () => {
  test("a row, a column and a single cell are ranges, a table is not", () => {
    expect(call("ABC", [[500, 300, 100, 60, 40]])).toEqual(down("A", "A", "B", "B", "C"));
    expect(call("ABC", [500, 300, 100, 60, 40])).toEqual(down("A", "A", "B", "B", "C"));
    expect(call("ABC", 7)).toEqual([["A"]]);
    expect(
      call("ABC", [
        [1, 2],
        [3, 4],
      ]),
    ).toBe("VALUE: values: expected one column or one row");
    expect(call("MARKETSHARE", down(1, 2), 5)).toBe("VALUE: sales: expected one cell, got 2");
  });

  test("ranges of different length are refused, both named, in the language of the header", () => {
    expect(call("EXPECTED", down(1, 2, 3), down(1, 1))).toBe(
      "VALUE: amounts has 3 cells and probabilities has 2: they must have the same length",
    );
    expect(call("ABCTABLE", down("x"), down(1, 2), null, null, "ru")).toBe(
      "VALUE: В аргументе «клиенты» ячеек: 1, в «суммы»: 2; длина должна быть одинаковой",
    );
  });

  test("three shares are three, a blank one too", () => {
    expect(call("GOALS", 100, down(0.6, 0.4), down(1, 1), 0)).toBe("VALUE: shares: expected 3 cells, got 2");
    expect(call("GOALS", 100, down(0.6, 0.4, ""), down(10, 10, ""), 0)).toEqual([
      ["A", 60, 6],
      ["B", 40, 4],
      ["C", 0, 0],
    ]);
  });
});

describe("numbers", () => {
  test("text that means one number is that number", () => {
    const cells = down("1 234,56", "1234.56", "(300)", "12,5 %", "5 ₽");
    expect(call("ABCTABLE", down("a", "b", "c", "d", "e"), cells, null, null, 0)).toEqual([
      [1, "a", 1234.56, expect.any(Number), expect.any(Number), "A"],
      [2, "b", 1234.56, expect.any(Number), expect.any(Number), "A"],
      [3, "e", 5, expect.any(Number), expect.any(Number), "C"],
      [4, "d", 0.125, expect.any(Number), 1, "C"],
      [5, "c", -300, 0, 1, "loss"],
    ]);
  });

  test("text that may mean two, no number, TRUE: refused with the cell", () => {
    expect(call("ABC", down(5, "1,234"))).toBe(
      'VALUE: values, cell 2: "1,234" may mean two numbers; enter it as a number',
    );
    expect(call("ABC", down(5, "n/a"))).toBe('VALUE: values, cell 2: expected a number, got "n/a"');
    expect(call("ABC", down(5, true))).toBe("VALUE: values, cell 2: expected a number, got TRUE");
    expect(call("ABC", down(5, Infinity))).toBe("VALUE: values: the number is too large");
  });

  test("an error among the cells is the error of the call", () => {
    expect(call("ABC", down(5, "#N/A"))).toBe("NA: values, cell 2: the cell has the error #N/A");
    expect(call("ABC", down(5, "#ДЕЛ/0!"))).toMatch(/^DIV0/);
    expect(call("ABC", down(5, "#REF!"))).toMatch(/^VALUE: values, cell 2: the cell has the error #REF!/);
    expect(call("ABC", down(5, Object.assign(new Error("#N/A"), { code: "#N/A" })))).toMatch(/^NA/);
  });

  test("[AM-01] ten clients of 0.1 with the limit 0.7: seven A, and money comes back as it came", () => {
    expect(letters(call("ABC", down(...Array<number>(10).fill(0.1)), 0.7))).toBe("AAAAAAABBB");
    expect(call("SPLITPLAN", 0.0292, down(1), 0.0001)).toEqual([[0.0292]]);
    expect(call("ABCTABLE", down("x"), down(261.96), null, null, 0)).toEqual([[1, "x", 261.96, 1, 1, "A"]]);
  });

  test("[CALC-01] limits out of order, sums beyond 2^53, negative plans: #NUM!", () => {
    expect(call("ABC", down(1), 0.95, 0.8)).toMatch(/^NUM/);
    expect(call("ABC", down(1), -0.1)).toMatch(/^NUM/);
    expect(call("ABCLIMIT", down(1), 5, 10)).toMatch(/^NUM/);
    expect(call("ABC", down(1e20, 1e20))).toMatch(/^NUM/);
    expect(call("SPLITPLAN", -1, down(1))).toMatch(/^NUM/);
    expect(call("SPLITPLAN", 100, down(1, -1))).toMatch(/^NUM/);
    expect(call("PLANCHANCE", 1, down(1), down(-0.1))).toMatch(/^NUM/);
    expect(call("STRUCTURE", down(1), -7)).toMatch(/^NUM/);
    expect(call("LEADS", down(46082), 46090, 46080)).toMatch(/^NUM/);
    expect(call("AVAILABLEHOURS", 10, 8, 0.6, 20)).toMatch(/^NUM/);
    expect(call("WINRATE", down(0.5), 2)).toMatch(/^NUM/);
    expect(call("ECONEFFECT", 1, 0, 1, 1)).toMatch(/^NUM/);
  });

  test("a share typed in per cent is refused, and the words say how to write it", () => {
    expect(call("AVAILABLEHOURS", 247, 8, 60, 20)).toBe(
      "VALUE: sellingShare: expected 0 to 1, got 60; write 60% or 0.6",
    );
    expect(call("SELLERECONOMICS", 100, 30, 10, 0.8, 0.6, "ru")).toBe(
      "VALUE: маржа: нужно от 0 до 1, получено 30; напишите 30% или 0,3",
    );
    expect(call("SELLERECONOMICS", 100, 0.3, 10, 80, 0.6)).toMatch(/^VALUE: secondYear: .* write 80% or 0.8/);
    expect(call("EXPECTED", down(1, 1), down(0.5, 12.5))).toMatch(
      /^VALUE: probabilities, cell 2: .* write 12.5% or 0.125/,
    );
    expect(call("REQUIRED", 100, 10, down(0.5, 50))).toMatch(/^VALUE: conversions, cell 2: /);
    expect(call("PROSPECTHOURS", down(1), down(1), down(40))).toMatch(/^VALUE: reach, cell 1: /);
    expect(call("COVERHEADCOUNT", 10, 1, 1, 1, 20)).toMatch(/^VALUE: target: .* write 20% or 0.2/);
    expect(call("ABC", down(1), 80)).toMatch(/^VALUE: a: .* write 80% or 0.8/);
    expect(call("GOALS", 100, down(60, 30, 10), down(1, 1, 1))).toMatch(/^VALUE: shares, cell 1: .* write 60% or 0.6/);
    expect(call("AVAILABLEHOURS", 247, 8, "60 %", 20)).toEqual([[1089.6]]);
  });

  test("what a calculation refuses names the argument by its title, in the units and the language of the call", () => {
    expect(call("SPLITPLAN", 100, down(1, -1))).toBe("NUM: weights, cell 2: expected 0 or more, got -1");
    expect(call("PLANCHANCE", 100, down(-100.5), down(0.5))).toBe("NUM: amounts: expected 0 or more, got -100.5");
    expect(call("PLANCHANCE", 100, down(100), down(-0.5), null, "ru")).toBe(
      "NUM: вероятности: нужно от 0 до 1, получено -0,5",
    );
    expect(call("ABCWHY", down(1), 0.95, 0.8, null, "ru")).toBe(
      "NUM: граница_A, граница_B: нужно 0 < граница_A <= граница_B <= 1, получено 0,95 и 0,8",
    );
    expect(call("ABC", down(1e20, 1e20))).toBe(
      "NUM: values: expected a sum of 15 digits at most, got 100000000000000000000",
    );
    expect(call("STRUCTURE", down(1), -7)).toBe("NUM: span: expected above 0, got -7");
  });

  test("zero denominators: #DIV/0!", () => {
    expect(call("HEADCOUNT", down(1), down(1), 0)).toMatch(/^DIV0/);
    expect(call("COVERYEARS", 10, 0, 1, 1)).toMatch(/^DIV0/);
    expect(call("COVERHEADCOUNT", 10, 0, 1, 1)).toMatch(/^DIV0/);
    expect(call("FUNNELCOUNT", 10, 0, 0.5)).toMatch(/^DIV0/);
    expect(call("FUNNELCOUNT", 10, 5, 0)).toMatch(/^DIV0/);
    expect(call("PAYBACK", 0, 10, 1)).toMatch(/^DIV0/);
    expect(call("RUNRATE", 10, 0, 21)).toMatch(/^DIV0/);
    expect(call("REQUIRED", 100, 10, down(0.5, 0))).toMatch(/^DIV0/);
    expect(call("REQUIRED", 100, 0, down(0.5))).toMatch(/^DIV0/);
    expect(call("COVERAGE", down("B"), down(true))).toMatch(/^DIV0/);
    expect(call("RATEINTERVAL", 0, 0)).toMatch(/^DIV0/);
  });

  test("an error of one cell stands in the cell only", () => {
    expect(call("CONVERSION", down(1, 1), down("lost", "open"), 2)).toEqual(down(0, "DIV0"));
    expect(call("GOALS", 100, down(0.6, 0.3, 0.1), down(10, 0, ""), 0)).toEqual([
      ["A", 60, 6],
      ["B", 30, "NA"],
      ["C", 10, "NA"],
    ]);
  });
});

describe("codes and dates", () => {
  test("codes in both languages and any case, Cyrillic look-alikes too", () => {
    expect(call("ACTION", down("a", "А", " B "), down("C", "с", "нет"), "ru")).toEqual(
      down("развивать в первую очередь", "развивать в первую очередь", "развивать в первую очередь"),
    );
    expect(call("COVERAGE", down("А", "A"), down("да", false), "a")).toEqual([[0.5]]);
  });

  test("an unknown code is refused with those that are known", () => {
    expect(call("MATRIX", down("A", "X"), down("A", "B"))).toBe(
      'VALUE: potential, cell 2: expected one of: A, B, C; got "X"',
    );
    expect(call("FUNNEL", down(1), down("A"), down(1), null, "deals", "ru")).toMatch(
      /^VALUE: показатель: нужно одно из: количество, деньги, ожидаемые; получено «deals»/,
    );
    expect(call("MATRIX", down("A"), down("A"), null, "de")).toMatch(/^VALUE: header/);
  });

  test("what SALES.ABC gives back is understood: loss and none", () => {
    expect(call("MATRIX", down("A", "A"), down("loss", "none"), null, 0)).toEqual([
      [0, 0, 1, 1],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
  });

  test("dates: serials with a time of day, ISO and Russian text; anything else is refused", () => {
    expect(call("LEADS", down(46082.75, "2026-03-02", "03.03.2026", 0, null), "01.03.2026", 46112)).toEqual([[3]]);
    expect(call("LEADS", down("soon"), 46082, 46112)).toBe(
      'VALUE: firstStageDates, cell 1: expected a date, got "soon"',
    );
    expect(call("LEADS", down(46082), "", 46112)).toBe("VALUE: from: a date is expected");
    expect(call("LEADDEADLINE", 9e9, 1)).toMatch(/^VALUE: periodEnd/);
  });

  test("days in every form the intake reads; a column has one order of day and month", () => {
    const written = ["08.11.2019 0:00", "2019-11-08T14:30:00", "19-11-2019", "25-11-19", "20191130", "8 ноября 2019"];
    expect(call("LEADS", down(...written), "1/11/2019", "30.11.2019 23:59")).toEqual([[6]]);
    // 25 November says that the month comes first: the other is 8 November, not 11 August
    expect(call("LEADS", down("11/25/2019", "11/08/2019"), "01.11.2019", "30.11.2019")).toEqual([[2]]);
    expect(call("LEADS", down("25/11/2019", "08/11/2019"), "01.11.2019", "30.11.2019")).toEqual([[2]]);
    expect(call("LEADS", down("32.11.2019"), "01.11.2019", "30.11.2019")).toMatch(/^VALUE: firstStageDates, cell 1/);
  });

  test("[AM-50] times as people type them: the same day as with Excel's own", () => {
    const day = (at: unknown, start: unknown, end: unknown) => [["k", 1, 2, 46085, at, true, 30], at, start, end];
    const [typed, ...typedHours] = day("14:30", "9:00", "18:00");
    const [own, ...ownHours] = day(14.5 / 24, 9 / 24, 18 / 24);
    const words = call("SCHEDULE", [typed], "04.03.2026 11:10", typedHours[1], typedHours[2], null, null, 0);
    expect(words).toEqual(call("SCHEDULE", [own], 46085 + 670 / 1440, ownHours[1], ownHours[2], null, null, 0));
    expect((words as unknown[][])[0][0]).toBeCloseTo(14.5 / 24, 9);
  });

  test("none and loss, as SALES.ABC writes them, are taken wherever a category is", () => {
    const classes = call("ABC", down(500, 100, 0, -5)) as unknown[][];
    expect(classes).toEqual(down("A", "B", "none", "loss"));
    expect(call("COVERAGE", classes, down(true, false, true, false), "A")).toEqual([[1]]);
    expect(call("MATRIX", classes, classes, null, 0)).toEqual([
      [1, 0, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 1, 1],
    ]);
    expect(call("ACTION", classes, classes)).toHaveLength(4);
    expect(
      call(
        "DEALSTATS",
        classes,
        down(1, 1, 1, 1),
        down(46023, 46023, 46023, 46023),
        down(46033, 46033, 46033, 46033),
        0,
      ),
    ).toHaveLength(5);
  });

  test("numbers as stages stand in their order, words by first sight, blank groups last", () => {
    expect(call("FUNNEL", down(3, 1, 10, 1), down("B", "", "A", "b"), down(1, 2, 3, 4), null, "money")).toEqual([
      ["Stage", "B", "A", "none"],
      [1, 4, 0, 2],
      [3, 1, 0, 0],
      [10, 0, 3, 0],
    ]);
  });
});

describe("100,000 rows", () => {
  const count = 100_000;
  const column = (cellOf: (row: number) => unknown): unknown[][] =>
    Array.from({ length: count }, (_, row) => [cellOf(row)]);
  /** Counts how often a call reads the cells of its range: a quadratic one would read them 10^10 times. */
  const counted = (rows: unknown[][], reads: { count: number }): unknown[][] =>
    new Proxy(rows, {
      get: (target, key, receiver) => {
        if (typeof key === "string" && /^\d/.test(key)) reads.count++;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });

  test.for([
    ["ABC", [column((row) => row % 997)]],
    ["ABCTABLE", [column((row) => `client ${row}`), column((row) => row % 997)]],
    ["ABCWHY", [column((row) => row % 7)]],
    ["EXPECTED", [column((row) => row), column(() => 0.5)]],
    ["CLIENTHOURS", [column(() => 1), column(() => 60)]],
    ["FUNNEL", [column((row) => row % 6), column((row) => "ABC"[row % 3]), column((row) => row)]],
    ["SPLITPLAN", [1e9, column((row) => row % 13)]],
    ["CONVERSION", [column((row) => (row % 5) + 1), column((row) => ["won", "lost", "open"][row % 3]), 5]],
  ] as const)("SALES.%s reads each row a few times, not once per row", ([id, args]) => {
    const reads = { count: 0 };
    const result = call(id, ...args.map((arg) => (Array.isArray(arg) ? counted(arg, reads) : arg)));
    expect(Array.isArray(result), String(result).slice(0, 200)).toBe(true);
    expect(reads.count).toBeLessThan(12 * count * args.length);
  });
});

const reference = new URL("../../../shared/data/abc_reference/swiss_inhabitants_1900.csv", import.meta.url);
const isThere = existsSync(reference);
if (!isThere) console.log("skipped: ../shared/data/abc_reference is not there");

describe.skipIf(!isThere)("reference answers", () => {
  test("[AM-14] [CALC-01] Swiss communes: 639 A above 1153, C below 710, as the R package ABCanalysis says", () => {
    const inhabitants = readFileSync(reference, "utf8")
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => [Number(line.split(",").at(-1))]);
    const limits = call("ABCLIMITS", inhabitants, 0) as [string, number][];
    expect(limits[0][1]).toBeGreaterThan(1153);
    expect(limits[0][1]).toBeLessThanOrEqual(1154);
    expect(limits[1][1]).toBe(710);
    const classes = call("ABCLIMIT", inhabitants, limits[0][1], limits[1][1]) as string[][];
    expect(classes.filter(([group]) => group === "A")).toHaveLength(639);
  });
});
