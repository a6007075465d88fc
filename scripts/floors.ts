/**
 * The floors of `engine/`, from the ground up: the order in which a plan is made. A folder knows those below it, never one
 * beside or above it, by value or by type (`floors.test.ts`); README's folder table tells what is on each.
 */
export const floors: readonly (readonly string[])[] = [
  ["ground"],
  ["words"],
  ["programmes"],
  ["input"],
  ["frame"],
  ["documents"],
  ["clients"],
  ["funnel"],
  ["goals", "history", "deal-chance"],
  ["people", "deals", "system"],
  ["client-work", "days", "proof"],
  ["plan"],
  ["sheets"],
  ["views"],
  ["edits"],
  ["index.ts"],
];
