/** A shared machine forgets whoever was at it when nobody touches it: a warning first, then the session is cleared. */
export function kiosk(): void {
  const bar = document.querySelector<HTMLElement>("[data-kiosk]");
  if (!bar) {
    return;
  }

  const idle = Number(bar.dataset.kiosk) * 1000;
  const soon = bar.querySelector<HTMLElement>("[data-kiosk-soon]");
  let warn = 0;
  let clear = 0;
  const begin = () => {
    window.clearTimeout(warn);
    window.clearTimeout(clear);
    soon?.setAttribute("hidden", "");
    warn = window.setTimeout(() => soon?.removeAttribute("hidden"), idle * 0.75);
    clear = window.setTimeout(() => {
      forget();
      window.location.replace("/kiosk/done");
    }, idle);
  };
  bar.querySelector("form")?.addEventListener("submit", forget);

  // not "scroll": the warning itself moves the page, and nobody has touched it
  for (const act of ["keydown", "pointerdown", "input", "wheel", "touchmove"]) {
    document.addEventListener(act, begin, { passive: true, capture: true });
  }

  begin();
}

/** What pages keep in the browser; the answer clears it too, but browsers heed that over secure connections alone. */
function forget(): void {
  window.localStorage.clear();
  window.sessionStorage.clear();
}
