import { AbcClass } from "../../ground/abc-class.ts";
import { salesBuckets, salesBucketSign, type SalesBucket } from "../../clients/sales-bridge.ts";
import { ClientAction } from "../../clients/weigh-service.ts";
import { codeNumber } from "../../input/lists.ts";
import { writeMoney } from "../../sheets/write-money.ts";
import { rowWords as words, type RowsKey } from "../../words/views/row-words.ts";
import type { FindRows } from "./found-row.ts";

const client = codeNumber("clientStatus", "client");

/** Rows of Clients behind figures of the plan. */
export const clientRows = {
  groupA: ofGroup(AbcClass.A),
  groupB: ofGroup(AbcClass.B),
  groupC: ofGroup(AbcClass.C),
  developFirst: ({ plan: { clients } }) =>
    where(clients.service.weights.action, (action) => action === ClientAction.DevelopFirst).map((row) => ({
      client: row,
      money: clients.potential.annualRevenue[row],
    })),
  toGive: ({ plan: { clients, input } }) => {
    const { status, managerId } = input.tables.Clients;
    const { active } = input.tables.Managers;
    return where(status, (one, row) => one === client && !(active[managerId[row]] === 1)).map((row) => ({
      client: row,
      money: clients.potential.annualRevenue[row],
    }));
  },
  late: ({ say, plan: { rhythm, asOf } }) =>
    (rhythm?.late ?? []).map((row) => {
      const { usual, last } = rhythm!.rhythm;
      return {
        client: row,
        money: rhythm!.yearMoney[row],
        day: last[row],
        about: say(words.rhythm, { usual: Math.round(usual[row]), days: asOf - last[row] }),
      };
    }),
  new: ofBucket("new"),
  returned: ofBucket("returned"),
  grown: ofBucket("grown"),
  shrunk: ofBucket("shrunk"),
  lost: ofBucket("lost"),
} satisfies Partial<Readonly<Record<RowsKey, FindRows>>>;

function where(column: ArrayLike<number>, isWanted: (value: number, row: number) => boolean): number[] {
  return Array.from({ length: column.length }, (_, row) => row).filter((row) => isWanted(column[row], row));
}

/** By money of the period, the class of R-01. */
function ofGroup(group: number): FindRows {
  return ({ plan: { clients } }) =>
    where(clients.classes, (one) => one === group).map((row) => ({ client: row, money: clients.ranked.amounts[row] }));
}

/** Of the bridge between two parts, R-30: with what the client adds or takes off. */
function ofBucket(bucket: SalesBucket): FindRows {
  return (context) => {
    const { change } = context.plan;
    if (!change) return [];
    const { bridge, before, now } = change;
    return where(bridge.bucket, (one) => salesBuckets[one] === bucket).map((row) => ({
      client: row,
      money: bridge.weight[row] * salesBucketSign[bucket],
      about: context.say(words.moved, {
        before: writeMoney(context, before[row] || 0),
        now: writeMoney(context, now[row] || 0),
      }),
    }));
  };
}
