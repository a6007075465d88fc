import { Caption1 } from "@fluentui/react-components";
import type { DayView, DayVisit } from "../../../engine/index.ts";
import { todayWords as words } from "../../words/today-words.ts";
import { useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { ContactCard } from "./contact-card.tsx";
import type { ContactChanges } from "./use-contact-change.ts";

interface VisitCardProps {
  readonly visit: DayVisit;
  readonly moves: DayView["moves"];
  readonly change: ContactChanges;
}

/** All contacts with one client: said once who it is, then what there is to do with it. */
export function VisitCard({ visit, moves, change }: VisitCardProps): React.JSX.Element {
  const t = useWords();
  const styles = usePaneStyles();
  const { lines } = visit;
  return (
    <>
      {lines.length > 1 && (
        <Caption1 className={styles.muted}>{t(words.together, { client: visit.client, n: lines.length })}</Caption1>
      )}
      {lines.map((line, at) => (
        <ContactCard key={line.activity} line={line} isMore={at > 0} moves={moves} change={change} />
      ))}
    </>
  );
}
