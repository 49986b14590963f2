/** Breaks a text at spaces so that no line is longer than `columns`, unless a single word is. */
export function wrap(text: string, columns: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    const isEmpty = line.trim() === '';
    if (!isEmpty && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = indent + word;
    } else {
      line = isEmpty ? line + word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines;
}
