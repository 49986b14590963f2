/** An error whose message is meant for the person at the terminal: what is wrong, and what to do about it. */
export interface ExportError extends Error {
  readonly name: 'ExportError';
}

/** Makes an {@link ExportError}. */
export function exportError(message: string): ExportError {
  return Object.assign(new Error(message), { name: 'ExportError' as const });
}

/** True for errors made by {@link exportError}. */
export function isExportError(error: unknown): error is ExportError {
  return error instanceof Error && error.name === 'ExportError';
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
