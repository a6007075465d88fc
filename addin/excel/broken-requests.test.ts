import { afterEach, describe, expect, test } from "vitest";
import { buildPlanWorkbook, describeSheets, planSales, readInput, type PlanWorkbook } from "../../engine/index.ts";
import { refusal } from "../../preview/workbook/host-object.ts";
import { clientIsThere, openTestWorkbook, type TestWorkbook } from "../../preview/workbook/open-test-workbook.ts";
import { pictureOf, smallDeals } from "./excel-testing.ts";
import { readSheets } from "./read-sheets.ts";
import { takeBack, writeWorkbook } from "./write-workbook.ts";

let book: TestWorkbook;
afterEach(() => book.close());

type Break = "error" | "time" | "part";
const breaks: readonly Break[] = ["error", "time", "part"];
/** The request to break, counted over the life of the workbook, and how. */
let broken: { readonly request: number; readonly how: Break; readonly lasting: boolean } | undefined;
let calls = 0;

function open(): void {
  const isBroken = (request: number): boolean =>
    broken !== undefined && (broken.lasting ? request >= broken.request : request === broken.request);
  book = openTestWorkbook(
    {
      onRequest: () => (calls = 0),
      fault(_, request) {
        if (!isBroken(request) || broken?.how === "time") return undefined;
        const { actions } = book.client.requests[request - 1];
        // Some of the request is done, the rest is not.
        const done = broken?.how === "part" ? Math.floor(actions / 4) : 0;
        return ++calls > done ? refusal("GeneralException", "made to fail") : undefined;
      },
      lost: (request) => isBroken(request) && broken?.how === "time",
    },
    "Deals",
  );
  book.state.sheets[0].grid.write(
    0,
    0,
    smallDeals.rows.map((line) => line.map((value) => ({ value: value ?? null }))),
  );
}

async function planOf(language: "en" | "ru"): Promise<PlanWorkbook> {
  const plan = planSales(readInput(await Excel.run((context) => readSheets(context)), { language }), {});
  return buildPlanWorkbook(plan, describeSheets(plan, language, ["R-01", "R-28"]), language);
}

/** Breaks the first request of a build, then the second of the next one, and so on, until a build has no such request. */
async function breakEach(how: Break, workbook: PlanWorkbook): Promise<number> {
  const before = pictureOf(book.state);
  for (let place = 1; ; place++) {
    broken = { request: book.client.requests.length + place, how, lasting: false };
    const failure: unknown = await writeWorkbook(workbook).then(
      ({ record }) => takeBack(record),
      (problem: unknown) => problem,
    );
    broken = undefined;
    expect(pictureOf(book.state), `request ${place}`).toEqual(before);
    expect(book.state.enableEvents).toBe(true);
    // The client's own tidying up after a build that is done.
    if (failure === undefined) return place - 1;
    expect(failure, `request ${place}`).toMatchObject({
      name: "HostProblem",
      message: expect.stringContaining("as it was before") as string,
    });
  }
}

describe.skipIf(!clientIsThere)("every request of a build is broken, one after another; all is put back", () => {
  test.each(breaks)("a first build, by %s", async (how) => {
    open();
    expect(await breakEach(how, await planOf("en"))).toBeGreaterThan(8);
  });

  test.each(breaks)("a second build in the other language, failing many times in a row, by %s", async (how) => {
    open();
    await writeWorkbook(await planOf("en"));
    expect(await breakEach(how, await planOf("ru"))).toBeGreaterThan(12);
  });

  test("where putting back fails too, the message names the sheets that are left", async () => {
    open();
    const workbook = await planOf("en");
    broken = { request: book.client.requests.length + 5, how: "error", lasting: true };
    const failure: unknown = await writeWorkbook(workbook).catch((problem: unknown) => problem);
    broken = undefined;
    expect(failure).toMatchObject({
      message: expect.stringMatching(/may be incomplete: .*ABC.*build the plan again/) as string,
    });
  });
});
