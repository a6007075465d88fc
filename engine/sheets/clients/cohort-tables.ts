import type { PaymentCohort } from "../../clients/payment-cohorts.ts";
import type { ClientRhythm } from "../../clients/plan-rhythm.ts";
import { commonWords } from "../../words/common-words.ts";
import { rhythmWords as words } from "../../words/clients/rhythm-words.ts";
import { money, share, text, whole, type Column } from "../column.ts";
import type { Block } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { tableOf } from "../table-of.ts";

/** Quarters shown across: more than four years do not fit a page. */
const mostQuarters = 16;

/** Cohorts by the quarter of the first payment: clients and money kept, and all together. */
export function cohortBlocks(context: SheetContext, { cohorts: found }: ClientRhythm): Block[] {
  const { say } = context;
  const { cohorts, totals } = found;
  if (cohorts.length === 0) return [];
  const name = ({ quarter, isFirst }: PaymentCohort): string => {
    const written = `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
    return isFirst ? say(words.andBefore, { quarter: written }) : written;
  };
  const length = Math.min(mostQuarters, Math.max(...cohorts.map(({ kept }) => kept.length)));
  const quarters = Array.from({ length }, (_, since) => since);
  const matrix = (
    key: string,
    title: typeof words.cohort,
    of: (cohort: PaymentCohort, since: number) => number,
  ): Block =>
    tableOf(context, cohorts, {
      key,
      title,
      plain: true,
      columns: [
        text("cohort", words.cohort, name, { width: 22 }),
        whole("clients", commonWords.clients, ({ clients }) => clients),
        key === "cohortMoney" && money("firstMoney", words.firstQuarter, (cohort) => cohort.money[0]),
        quarters.map((since): Column<PaymentCohort> =>
          share(`q${since}`, say(words.quarter, { n: since }), (cohort) => of(cohort, since), { shade: "scale" }),
        ),
      ],
    });
  return [
    { type: "note", key: "cohortsHow", mark: "muted", lines: [say(words.partial)] },
    matrix("cohorts", words.cohortsKept, ({ kept, clients }, since) =>
      since in kept ? kept[since] / clients : Number.NaN,
    ),
    matrix("cohortMoney", words.cohortsMoney, (one, since) =>
      since in one.money ? one.money[since] / one.money[0] : Number.NaN,
    ),
    tableOf(context, totals, {
      key: "cohortTotals",
      title: words.totals,
      plain: true,
      columns: [
        whole("since", words.sinceQuarters, ({ since }) => since),
        whole("clients", commonWords.clients, ({ clients }) => clients),
        whole("kept", words.kept, ({ kept }) => kept),
        share("share", words.keptShare, (line) => line.share),
        money("money", commonWords.money, (line) => line.money),
        share("moneyShare", words.moneyShare, ({ moneyShare }) => moneyShare),
      ],
    }),
  ];
}
