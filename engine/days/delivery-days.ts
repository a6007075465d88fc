import { lists, type CodeOf } from "../input/lists.ts";
import type { Settings } from "../input/settings-catalogue.ts";

const channels = Object.keys(lists.letterChannel) as readonly CodeOf<"letterChannel">[];

/** Working days a letter is on its way, by number of the list letterChannel. @see CALC-26 */
export function deliveryDays(settings: Settings): readonly number[] {
  const days = {
    email: settings.deliveryDaysEmail,
    courier: settings.deliveryDaysCourier,
    post: settings.deliveryDaysPost,
    fax: settings.deliveryDaysFax,
  };
  return channels.map((channel) => days[channel]);
}
