import { Badge, Caption1, Link } from "@fluentui/react-components";
import type { HotClient } from "../../../engine/index.ts";
import { todayWords as words } from "../../words/today-words.ts";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { ShownInParts } from "../shown-in-parts.tsx";
import { PhoneLink } from "./phone-link.tsx";

/** Hot and warm clients of a person, in the order to work them. */
export function HotList({ clients }: { readonly clients: readonly HotClient[] }): React.JSX.Element {
  const { actions } = usePane();
  const t = useWords();
  const styles = usePaneStyles();
  return (
    <ShownInParts title={t(words.hot, { n: clients.length })} lines={clients}>
      {({ client, heat, action, expected, contact, phone, place }) => (
        <>
          <div className={styles.row}>
            {place ? (
              <Link as="button" onClick={() => void actions.goTo(place)}>
                {client}
              </Link>
            ) : (
              client
            )}
            <Badge appearance="outline">{heat}</Badge>
          </div>
          <Caption1 block className={styles.muted}>
            {[action, expected].filter(Boolean).join(" · ")}
          </Caption1>
          <PhoneLink name={contact} phone={phone} />
        </>
      )}
    </ShownInParts>
  );
}
