import type { BadgeProps } from "@fluentui/react-components";
import type { Mark } from "../../../engine/index.ts";

/** The colour of a state; its word stands in the badge, so that no one depends on colour. */
export function badgeColour(mark: Mark | undefined): NonNullable<BadgeProps["color"]> {
  if (mark === "good") return "success";
  if (mark === "bad") return "danger";
  return mark === "warning" ? "warning" : "informative";
}
