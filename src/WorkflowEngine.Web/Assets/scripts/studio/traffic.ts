import type { StudioPage } from "./page";

export const API = "/elsa/api";

/** A document as Elsa's API writes it; what is not named here is carried along. */
export interface Definition {
  id?: string;
  definitionId?: string;
  name?: string;
  version?: number;
  customProperties?: Record<string, unknown>;
  root?: Step;
  [member: string]: unknown;
}

export interface Step {
  id: string;
  type: string;
  activities?: Step[];
  connections?: Connection[];
  [member: string]: unknown;
}

export interface Connection {
  source: { activity: string; port: string };
  target: { activity: string; port: string };
  [member: string]: unknown;
}

export interface SaveRequest {
  model: Definition;
  publish?: boolean;
}

/** What the server says besides what Studio reads. */
export interface ServerWords {
  kind?: string;
  message?: string;
  theirs?: { versionId: string; version: number; revision: number };
  findings?: unknown[];
  /** What was refused was publishing: the draft is kept. */
  saved?: boolean;
}

export interface Answer {
  status: number;
  messages: string[];
  more: ServerWords;
  definition: Definition | null;
}

export interface TrafficEvents {
  loaded(definition: Definition): void;
  saving(): void;
  saved(request: SaveRequest, answer: Answer): void;
  refused(request: SaveRequest, answer: Answer): void;
  signedOut(): void;
}

/** Studio as it calls the server: nothing is changed but headers of ours; what comes back is watched. */
export class Traffic {
  private readonly plain: typeof window.fetch;

  constructor(private readonly page: StudioPage, private readonly events: TrafficEvents) {
    this.plain = window.fetch.bind(window);
  }

  install(): void {
    window.fetch = (input: RequestInfo | URL, init?: RequestInit) => this.send(input, init);
  }

  /** A save of our own making, such as one that is tried again. */
  save(request: SaveRequest): Promise<Answer> {
    return this.watch(request, () => this.post(`${API}/workflow-definitions`, request)).then(([, answer]) => answer);
  }

  post(address: string, body: unknown, signal?: AbortSignal): Promise<Response> {
    return this.plain(address, { method: "POST", headers: this.headers(new Headers({ "Content-Type": "application/json" })), body: JSON.stringify(body), signal });
  }

  private async send(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const address = new URL(input instanceof Request ? input.url : String(input), document.baseURI);
    if (address.origin !== location.origin || !address.pathname.startsWith("/elsa/")) {
      return this.plain(input, init);
    }

    const headers = this.headers(new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined)));
    const method = (init?.method ?? (input instanceof Request ? input.method : "GET")).toUpperCase();
    const sent = { ...init, headers };
    const request = method === "POST" && address.pathname === `${API}/workflow-definitions` ? readSave(init?.body) : null;
    if (request) {
      return this.watch(request, () => this.plain(input, sent)).then(([response]) => response);
    }

    const response = await this.plain(input, sent);
    if (response.status === 401) {
      this.events.signedOut();
    } else if (response.ok && method === "GET" && address.pathname.startsWith(`${API}/workflow-definitions/by-definition-id/`)) {
      this.events.loaded((await response.clone().json()) as Definition);
    }

    return response;
  }

  private async watch(request: SaveRequest, send: () => Promise<Response>): Promise<[Response, Answer]> {
    this.events.saving();
    let response: Response;
    try {
      response = await send();
    } catch (problem) {
      this.events.refused(request, { status: 0, messages: [], more: {}, definition: null });
      throw problem;
    }

    const answer = await readAnswer(response.clone());
    if (response.ok) {
      this.events.saved(request, answer);
    } else {
      this.events.refused(request, answer);
    }

    return [response, answer];
  }

  private headers(headers: Headers): Headers {
    headers.set("X-Editing-Session", this.page.session);
    if (this.page.definition) {
      headers.set("X-Editing-Document", encodeURIComponent(this.page.definition));
    }

    if (this.page.token) {
      headers.set("RequestVerificationToken", this.page.token);
    }

    return headers;
  }
}

/** Studio sends bytes. */
function readSave(body: BodyInit | null | undefined): SaveRequest | null {
  const text = typeof body === "string" ? body : body instanceof Uint8Array || body instanceof ArrayBuffer ? new TextDecoder().decode(body) : null;
  if (text === null) {
    return null;
  }

  try {
    const request = JSON.parse(text) as SaveRequest;
    return request.model ? request : null;
  } catch {
    return null;
  }
}

async function readAnswer(response: Response): Promise<Answer> {
  const body = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  const errors = (body.errors as { generalErrors?: string[] } | undefined)?.generalErrors;
  return {
    status: response.status,
    messages: errors ?? (typeof body.message === "string" ? [body.message] : []),
    more: (body.workflowEngine as ServerWords | undefined) ?? {},
    definition: (body.workflowDefinition as Definition | undefined) ?? null,
  };
}
