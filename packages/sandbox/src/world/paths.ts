/** Whether a path is that of a folder, or below it. Servers on Windows have backslashes between names. */
export function isBelow(path: string, folder: string): boolean {
  if (!path.startsWith(folder)) return false;
  return path.length === folder.length || /[/\\]$/.test(folder) || /[/\\]/.test(path.charAt(folder.length));
}
