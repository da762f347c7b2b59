/** What a form action was really called with: its type is a promise of our own pages, which no other caller keeps. */
export function formOf(submitted: unknown): FormData {
  return submitted instanceof FormData ? submitted : new FormData();
}
