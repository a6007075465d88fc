import { text } from "../../ground/text.ts";

/** How we look beside a competitor, in the order of `ComparisonSide`. */
export const sideNames = [text("weakness", "слабость"), text("common", "общее"), text("strength", "преимущество")];
