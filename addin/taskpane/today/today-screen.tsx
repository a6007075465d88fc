import { paneWords } from "../../words/pane-words.ts";
import { useWords } from "../pane-context.ts";
import { ScreenTitle } from "../screen-title.tsx";

export function TodayScreen(): React.JSX.Element {
  const t = useWords();
  return <ScreenTitle>{t(paneWords.today)}</ScreenTitle>;
}
