/** Choosing a sample asks for its data; what is asked for fills its text area. */
export function samples(): void {
  document.addEventListener("change", event => {
    const chosen = (event.target as Element).closest<HTMLSelectElement>("select[data-fetch]");
    chosen?.form?.querySelector<HTMLButtonElement>(`button[data-fetches="${CSS.escape(chosen.dataset.fetch!)}"]`)?.click();
  });
}
