import type { Text } from "../../ground/text.ts";

interface Common {
  readonly label: Text;
  /** One sentence: what it does, its unit, what a blank means. */
  readonly explanation: Text;
}

/**
 * One setting: how it is written, what is allowed, what stands there at first. A default of null is "not given": what
 * then counts is in the explanation.
 *
 * - share: 0 to 1, shown as %; number: any ratio or count; money: units of the currency, not small units (AM-01)
 * - time: minutes since midnight; date: `Day`; choice: a code of `choices`
 */
export type SettingSpec =
  | (Common & {
      readonly kind: "number" | "share" | "money" | "whole";
      readonly default: number | null;
      readonly min?: number;
      readonly max?: number;
    })
  | (Common & { readonly kind: "flag"; readonly default: boolean })
  | (Common & { readonly kind: "choice"; readonly default: string; readonly choices: Readonly<Record<string, Text>> })
  | (Common & { readonly kind: "date" | "period"; readonly default: null })
  | (Common & { readonly kind: "time"; readonly default: number | null })
  | (Common & { readonly kind: "text"; readonly default: string });
