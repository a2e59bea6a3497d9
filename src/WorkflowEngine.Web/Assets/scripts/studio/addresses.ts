const ways: [RegExp, (id: string) => string][] = [
  [/\/workflows\/instances\/([^/?#]+)\/view/, id => `/studio/app/view/${id}`],
  [/\/workflows\/definitions\/([^/?#]+)\/edit/, id => `/studio/app/edit/${id}`],
];

/** Studio's own links lead to pages of a site that is not here: they open ours. */
export function followLinks(): void {
  for (const name of ["pushState", "replaceState"] as const) {
    const plain = history[name].bind(history);
    history[name] = (data: unknown, unused: string, url?: string | URL | null): void => {
      const ours = url ? oursOf(new URL(url, document.baseURI)) : null;
      if (ours) {
        location.assign(ours);
        return;
      }

      plain(data, unused, url);
    };
  }
}

function oursOf(url: URL): string | null {
  for (const [way, ours] of ways) {
    const found = way.exec(url.pathname);
    if (found?.[1]) {
      return ours(found[1]);
    }
  }

  return null;
}
