import type { Text } from "../../ground/text.ts";
import { strategyWords as words } from "../../words/system/strategy-words.ts";
import type { SheetContext } from "../sheet-context.ts";

/**
 * What to say to the clients of a competitor: the weightiest thing that only we have, with its fact; where there is none,
 * what we have as well as it, else its proven shortcoming. Without a comparison, our first advantage of the client's
 * channel that something confirms.
 *
 * @param competitor row of Competitors, -1 where the supplier is not known
 * @param channel row of Channels of the client, -1 where not known
 * @returns undefined where nothing was ever noted
 * @see CALC-36, D-224, D-230 to D-232
 */
export function argumentAgainst({ plan, say }: SheetContext, competitor: number, channel: number): string | undefined {
  const { Comparison, Advantages } = plan.input.tables;
  const wordAt = ({ codes, words: texts }: typeof Comparison.fact, row: number): string | undefined =>
    texts[codes[row]];
  const told = (form: Text, argument: string | undefined, proof: string | undefined): string =>
    [say(form, { argument: argument ?? "" }), proof].filter(Boolean).join(": ");
  const studied = plan.system.competitors.competitors.find((one) => one.competitor === competitor);
  const { unique = [], common = [], shortcomings = [] } = studied?.positioning ?? {};
  for (const [form, [row]] of [
    [words.argument.unique, unique],
    [words.argument.common, common],
    [words.argument.shortcoming, shortcomings],
  ] as const)
    if (row !== undefined) return told(form, wordAt(Comparison.criterion, row), wordAt(Comparison.fact, row));
  const own = [...Advantages.channel.keys()].filter(
    (row) => wordAt(Advantages.proof, row) !== undefined && wordAt(Advantages.advantage, row) !== undefined,
  );
  const row = own.find((one) => Advantages.channel[one] === channel) ?? own[0];
  return row === undefined
    ? undefined
    : told(words.argument.own, wordAt(Advantages.advantage, row), wordAt(Advantages.proof, row));
}
