import { useEffect, useState } from "react";
import type { Answer, ViewJob, ViewRequest } from "../worker/jobs.ts";
import { usePane } from "./pane-context.ts";

/** What a screen shows of the plan; computed again whenever the input, a setting or the language changes. */
export function useView<J extends ViewJob>(job: J, request: ViewRequest<J>): Answer<J> | undefined {
  const { state, actions } = usePane();
  const { input, settings, language } = state;
  const [answer, setAnswer] = useState<Answer<J>>();
  const isReady = input?.canPlan === true && state.work === undefined && !state.paused;
  const asked = JSON.stringify(request);
  useEffect(() => {
    if (!isReady) return;
    let isWanted = true;
    void actions.view(job, JSON.parse(asked) as ViewRequest<J>).then((answer) => {
      if (isWanted && answer !== undefined) setAnswer(answer);
    });
    return () => {
      isWanted = false;
    };
  }, [actions, job, asked, input, settings, language, isReady]);
  return answer;
}
