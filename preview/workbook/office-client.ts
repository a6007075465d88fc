import { answerRequest, type ApiRequest, type HeldObjects } from "./answer-request.ts";
import type { HostRefusal } from "./host-object.ts";
import { workbookObject } from "./workbook-object.ts";
import type { WorkbookChange, WorkbookState } from "./workbook-state.ts";

/** What one request of the client was: for tests of size and number. */
export interface RequestRecord {
  readonly bytes: number;
  readonly actions: number;
}

export interface OfficeClientOptions {
  /** Newest ExcelApi set the workbook says it has; the calls of later ones are refused by the client itself. */
  readonly apiSet?: string;
  /** Longest answer in bytes; Excel on the web gives 5 MB. */
  readonly mostAnswerBytes?: number;
  /** Asked before every action ("Range.Values"); what it returns is Excel's refusal of that action. */
  fault?: (call: string, request: number) => HostRefusal | undefined;
  /** A request that is carried out and whose answer never comes: the client hears that the time is over. */
  lost?: (request: number) => boolean;
  /** Called before a request is answered. */
  onRequest?: (request: number) => void;
}

export interface OfficeClient {
  readonly requests: RequestRecord[];
  readonly options: OfficeClientOptions;
}

/** The parts of the genuine client's globals that this file touches: undocumented, so the version is pinned. */
interface ClientWindow {
  readonly Excel: unknown;
  Office: object;
  readonly OSF: { DDA: { RichApi: { executeRichApiRequestAsync: (message: unknown[], answer: Answer) => void } } };
  readonly OfficeExtension: {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<null>): void;
    _testTriggerRichApiMessageEvent(message: unknown): void;
  };
}

type Answer = (result: { status: string; value: { data: readonly [number, readonly [], string] } }) => void;

const bodyPlace = 4;
const newestSet = "1.14";
/** What Excel on the web takes and gives at once (platform limits of the API). */
const mostBytes = 5_000_000;
const tooLong = refused("ResponsePayloadSizeLimitExceeded", "the answer is too long");
const tooMuch = refused("RequestPayloadSizeLimitExceeded", "the request is too long");
const timeIsOver = refused("RequestAborted", "no answer came in time");
const encoder = new TextEncoder();

/**
 * Lets the genuine Office.js client, loaded alone into this window, speak to an in-memory workbook. Its proxies, `load`
 * and `sync` stay its own; only requests are answered here.
 *
 * @param window that ran excel-web-16.00.js of @microsoft/office-js 1.1.110
 */
export function connectOfficeClient(
  window: object,
  state: WorkbookState,
  options: OfficeClientOptions = {},
): OfficeClient {
  const client = window as ClientWindow;
  const known: OfficeClient = { requests: [], options };
  const root = workbookObject(state);
  const held: HeldObjects = { byReference: new Map(), given: 0 };
  client.OSF.DDA.RichApi.executeRichApiRequestAsync = (message, answer) => {
    const body = String(message[bodyPlace]);
    void respond(body).then((text) => answer({ status: "succeeded", value: { data: [200, [], text] } }));
  };
  async function respond(body: string): Promise<string> {
    const request = JSON.parse(body) as ApiRequest;
    const number = known.requests.push({ bytes: encoder.encode(body).length, actions: request.Actions.length });
    await turn(); // as on the way to Excel: what people click meanwhile is heard, what has changed is drawn
    options.onRequest?.(number);
    if (known.requests[number - 1].bytes > mostBytes) return tooMuch;
    if (readsValues(request)) await state.grid.settled();
    const { fault } = options;
    const answer = answerRequest(request, { root, held, fault: fault && ((call) => fault(call, number)) });
    state.grid.show();
    if (options.lost?.(number)) return timeIsOver;
    const text = JSON.stringify(answer);
    return text.length > (options.mostAnswerBytes ?? mostBytes) ? tooLong : text;
  }
  nameHost(client, options.apiSet ?? newestSet);
  client.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve(null));
  state.onChange = (change) => client.OfficeExtension._testTriggerRichApiMessageEvent(messageOf(change));
  return known;
}

/** The end of what the page is doing now. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function refused(code: string, message: string): string {
  return JSON.stringify({ Results: [], Error: { Code: code, Message: message, Location: "" } });
}

/** Only who reads values has to wait until they are calculated. */
function readsValues({ Actions }: ApiRequest): boolean {
  return Actions.some(({ QueryInfo }) => QueryInfo?.Select?.some((name) => /(^|\/)values$/.test(name)));
}

/** Excel's answers to "do you have this set"; the client then refuses newer calls by itself. */
function nameHost(client: ClientWindow, newest: string): void {
  const requirements = {
    isSetSupported: (set: string, version = "1.1") => set === "ExcelApi" && compareVersions(version, newest) <= 0,
  };
  const host = { host: "Excel", platform: "OfficeOnline" };
  const context = { ...host, requirements, displayLanguage: "en-US", contentLanguage: "en-US" };
  const onReady = (ready?: (info: object) => unknown) => Promise.resolve(ready?.(host)).then(() => host);
  // `context` of the client's own Office cannot be redefined, so an heir of it stands in its place.
  client.Office = Object.create(client.Office, { context: { value: context }, onReady: { value: onReady } }) as object;
  client.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
}

function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split(".").map(Number));
  return a[0] - b[0] || (a[1] ?? 0) - (b[1] ?? 0);
}

const eventCategory = 65_536;
const eventTypes: Readonly<Partial<Record<WorkbookChange["type"], number>>> = { Changed: 10, Added: 13, Deleted: 15 };

/** An event as it reaches the client from Excel. */
function messageOf({ type, sheet, address }: WorkbookChange): unknown {
  const message = JSON.stringify({ worksheetId: sheet, address, source: "Local", changeType: "RangeEdited" });
  const entry = { messageCategory: eventCategory, messageType: eventTypes[type] ?? 0, targetId: "Workbook", message };
  return { entries: eventTypes[type] === undefined ? [] : [entry] };
}
