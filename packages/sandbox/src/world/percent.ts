/** A text without its percent-encoding; as it is where a percent sign in it was meant as one. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
