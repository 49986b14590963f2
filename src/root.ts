import { fileURLToPath } from 'node:url';

/** The folder of package.json, in which migrations, fonts and the sample lie: above `src` and above `dist` alike. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));
