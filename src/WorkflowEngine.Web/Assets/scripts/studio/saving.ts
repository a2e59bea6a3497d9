import { showSaveState } from "../save-state";
import type { Banners } from "./banners";
import { Head } from "./head";
import type { StudioPage } from "./page";
import type { Answer, SaveRequest, Traffic } from "./traffic";
import type { Translator } from "./translate";

const mark = "workflowEngine.editing";

/** Whether what is on the screen is kept, and what can be done when it is not. The screen itself is never touched. */
export class SaveWatch {
  private unsaved = false;
  private pending: SaveRequest | null = null;

  /** What became of publishing stays to be read while Studio goes on saving by itself. */
  private isAboutPublishing = false;
  private readonly head = new Head();
  traffic!: Traffic;

  constructor(private readonly page: StudioPage, private readonly banners: Banners, private readonly translator: Translator) {
    window.addEventListener("beforeunload", event => {
      if (this.unsaved) {
        event.preventDefault();
        event.returnValue = page.text("leave");
      }
    });
  }

  changed(): void {
    this.unsaved = true;
    if (!this.pending) {
      showSaveState("unsaved");
    }
  }

  saving(): void {
    showSaveState("saving");
  }

  saved(request: SaveRequest, answer: Answer): void {
    this.kept();
    if (answer.more.kind === "SentForApproval") {
      const snack = this.page.text("sentSnack");
      this.translator.instead.set("Workflow published", snack);
      this.banners.show("sent", this.page.text("sentTitle"), [answer.more.message ?? ""], []);
      this.isAboutPublishing = true;
    } else if (request.publish || !this.isAboutPublishing) {
      this.translator.instead.clear();
      this.banners.clear();
      this.isAboutPublishing = false;
    }
  }

  private kept(): void {
    this.unsaved = false;
    this.pending = null;
    showSaveState("saved", new Date().toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit" }));
    this.head.soon();
  }

  refused(request: SaveRequest, answer: Answer): void {
    if (answer.more.saved) {
      this.kept();
      this.isAboutPublishing = true;
      this.banners.show("refused", this.page.text("refusedPublish"), answer.messages, []);
      return;
    }

    this.unsaved = true;
    this.pending = request;
    this.isAboutPublishing = request.publish === true && answer.status === 400 && answer.more.kind !== "Conflict";
    if (answer.status === 401) {
      this.signedOut();
    } else if (answer.more.kind === "Conflict") {
      this.conflict(request, answer);
    } else {
      const why = answer.messages.length > 0 ? answer.messages : [this.page.text("unreachable", answer.status || this.page.text("offline"))];
      showSaveState("refused", why[0]);
      const again = answer.status === 400 ? [] : [{ name: this.page.text("retry"), act: () => void this.traffic.save(request), main: true }];
      this.banners.show("refused", this.page.text(request.publish ? "refusedPublish" : "refusedTitle"), why, again);
    }
  }

  signedOut(): void {
    showSaveState("signed-out");
    this.banners.show("signed-out", this.page.text("expiredTitle"), [this.page.text("expiredKept")], [
      { name: this.page.text("signIn"), address: "/sign-in?ReturnUrl=%2Fstudio%2Fsigned-in", elsewhere: true, main: true },
      { name: this.page.text("retry"), act: () => this.again() },
    ]);
  }

  private again(): void {
    if (this.pending) {
      void this.traffic.save(this.pending);
    } else {
      this.banners.clear();
    }
  }

  private conflict(request: SaveRequest, answer: Answer): void {
    const theirs = answer.more.theirs;
    showSaveState("conflict");
    const mine = encodeURIComponent(request.model.version ?? "");
    this.banners.show("conflict", this.page.text("conflictTitle"), [...answer.messages, this.page.text("conflictKept")], [
      { name: this.page.text("compare"), address: `/procedures/${encodeURIComponent(this.page.definition)}/compare?from=${mine}&to=${theirs?.version ?? ""}`, elsewhere: true },
      { name: this.page.text("saveCopy"), act: () => void this.copy(request) },
      { name: this.page.text("takeTheirs"), act: () => this.take() },
      { name: this.page.text("overwrite"), act: () => this.overwrite(request, theirs) },
    ]);
  }

  private take(): void {
    this.unsaved = false;
    location.reload();
  }

  private overwrite(request: SaveRequest, theirs: Answer["more"]["theirs"]): void {
    if (!theirs || !window.confirm(this.page.text("overwriteSure"))) {
      return;
    }

    const model = { ...request.model, id: theirs.versionId, version: theirs.version };
    model.customProperties = { ...model.customProperties, [mark]: { versionId: theirs.versionId, revision: theirs.revision } };
    void this.traffic.save({ ...request, model });
  }

  private async copy(request: SaveRequest): Promise<void> {
    const model = { ...request.model, id: undefined, definitionId: undefined, name: this.page.text("copyName", request.model.name ?? "") };
    const answer = await this.traffic.save({ model, publish: false });
    if (answer.status < 300 && answer.definition?.definitionId) {
      this.unsaved = false;
      location.assign(`/studio/app/edit/${encodeURIComponent(answer.definition.definitionId)}`);
    }
  }
}
