/** The numbers on a board in a waiting room are kept as they are now, without loading the page anew over whoever reads it. */
export function board(): void {
  const shown = document.querySelector<HTMLElement>("[data-board]");
  if (!shown) {
    return;
  }

  const look = async () => {
    const answer = await fetch(window.location.href);
    const now = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-board]");
    if (now && now.innerHTML !== shown.innerHTML) {
      shown.replaceChildren(...now.childNodes);
    }
  };

  // a site that does not answer now may do so the next time
  window.setInterval(() => void look().catch(() => undefined), Number(shown.dataset.board) * 1000);
}
