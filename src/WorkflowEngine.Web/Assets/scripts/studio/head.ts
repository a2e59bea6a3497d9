const pause = 400;

/** The top of the page says which version it is, how it stands and what is wrong with it; a save may change each of them. */
export class Head {
  private timer = 0;
  private asked: AbortController | null = null;

  /** Reads it anew once the saves have paused. */
  soon(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.read(), pause);
  }

  private async read(): Promise<void> {
    this.asked?.abort();
    const asked = (this.asked = new AbortController());
    try {
      const answer = await fetch(location.pathname, { headers: { Accept: "text/html" }, signal: asked.signal });
      if (answer.ok && !answer.redirected) {
        this.take(new DOMParser().parseFromString(await answer.text(), "text/html"));
      }
    } catch {
      // what stands there stays until the next save
    }
  }

  /** Not whether all is saved: that is known here, and better than where the page is made. */
  private take(page: Document): void {
    for (const part of [".page-title", "[data-finding-count]"]) {
      const now = document.querySelector(`.design-head ${part}`);
      const then = page.querySelector(`.design-head ${part}`);
      if (now && then) {
        now.replaceWith(document.adoptNode(then));
      }
    }
  }
}
