import { parseArgs } from 'node:util';
import { isPublicAddress } from '../config.ts';
import { messageOf } from '../export/export-error.ts';
import { manifestFor } from '../manifest.ts';
import { type Command, EXIT_OK, refuseUsage } from './terminal.ts';
import { MANIFEST_USAGE } from './usage.ts';

/** `manifest URL`: what to paste at Slack for an app that many workspaces can install. */
export const manifest: Command = async (args, terminal) => {
  let words: readonly string[];
  try {
    words = parseArgs({ args: [...args], options: {}, allowPositionals: true }).positionals;
  } catch (error) {
    return refuseUsage(terminal, messageOf(error), MANIFEST_USAGE);
  }
  const url = (words[0] ?? '').replace(/\/+$/, '');
  if (words.length !== 1 || !isPublicAddress(url)) {
    return refuseUsage(terminal, 'Name the https address at which people reach the bot.', MANIFEST_USAGE);
  }
  terminal.stdout.write(`${JSON.stringify(manifestFor(url), null, 2)}\n`);
  return EXIT_OK;
};
