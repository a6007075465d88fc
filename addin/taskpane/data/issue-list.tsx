import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Caption1, Text } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { Issue } from "../../../engine/index.ts";
import { dataWords as words } from "../../words/data-words.ts";
import { useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { IssueGroup } from "./issue-group.tsx";

const levels = [
  { level: "error", title: words.errors, icon: <ErrorCircleRegular /> },
  { level: "warning", title: words.warnings, icon: <WarningRegular /> },
  { level: "notice", title: words.notices, icon: <InfoRegular /> },
] as const;

/** What is wrong with the data, the gravest first; each leads to its cell. */
export function IssueList({ issues }: { readonly issues: readonly Issue[] }): React.JSX.Element {
  const t = useWords();
  const styles = usePaneStyles();
  const groups = levels
    .map((group) => ({ ...group, issues: issues.filter(({ level }) => level === group.level) }))
    .filter((group) => group.issues.length > 0);
  if (groups.length === 0)
    return (
      <Caption1 className={styles.row}>
        <CheckmarkCircleRegular /> {t(words.noProblems)}
      </Caption1>
    );
  return (
    <section aria-label={t(words.problems)}>
      <Text as="h3" weight="semibold" style={{ margin: 0 }}>
        {t(words.problems)}
      </Text>
      <Accordion multiple collapsible defaultOpenItems={groups[0].level === "notice" ? [] : [groups[0].level]}>
        {groups.map(({ level, title, icon, issues }) => (
          <AccordionItem key={level} value={level}>
            <AccordionHeader size="small" icon={icon}>
              {t(title, { n: issues.length })}
            </AccordionHeader>
            <AccordionPanel>
              <IssueGroup issues={issues} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </section>
  );
}
