import { text } from "./engine-parts.ts";
import { salesChannels } from "./sample-cuts.ts";
import type { SampleRow } from "./sample-row.ts";

/** Rows of the sheet Channels. */
export function makeChannels(): readonly SampleRow<"Channels">[] {
  return salesChannels.map(({ business, name, share }) => ({
    business,
    channel: name,
    region: text("all", "все"),
    share,
  }));
}
