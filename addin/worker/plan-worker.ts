import type { Answer, JobName, ReportStep, Request } from "./jobs.ts";
import type { JobMessage, PackedAnswer, ReplyMessage } from "./messages.ts";
import { packWorkbook } from "./pack-workbook.ts";
import { createPlanner } from "./planner.ts";

/** The engine in a thread of its own: one job after another, each answered by its number. */
const planner = createPlanner();
const reply = (message: ReplyMessage): void => self.postMessage(message);

self.addEventListener("message", ({ data }: MessageEvent<JobMessage>) => void answer(data));

async function answer({ number, job, request }: JobMessage): Promise<void> {
  const report: ReportStep = async (step, done, total) => reply({ number, step, done, total });
  try {
    const run = planner[job] as (request: Request<JobName>, report: ReportStep) => Promise<Answer<JobName>>;
    reply({ number, answer: packAnswer(await run(request, report)) });
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    reply({ number, failure: { name, message, stack } });
  }
}

function packAnswer(answer: Answer<JobName>): PackedAnswer<JobName> {
  if ("workbook" in answer) return { ...answer, workbook: packWorkbook(answer.workbook) };
  if ("properties" in answer) return packWorkbook(answer);
  return answer;
}
