import { renderPng } from '../charts/png.ts';
import type { Deps } from '../deps.ts';
import type { Digest } from '../digests/digest.ts';
import { readFailure } from '../slack/failure.ts';
import { uploadFile } from '../slack/upload.ts';
import { chartSvg, chartWords } from '../views/chart.ts';
import type { Picture } from '../views/digest.ts';
import { chartsOf } from '../views/digest-charts.ts';

/** Channels that get charts; a message holds few blocks, and the words say the same. */
const MOST_CHANNELS = 8;

/**
 * Uploads the charts of a digest, unshared: the digest shows them, so one message is all that is sent. Without the
 * right to upload, or when Slack fails, there are none: the digest says the same in words.
 */
export async function uploadPictures(
  deps: Pick<Deps, 'slack' | 'log'>,
  workspaceId: string,
  digest: Digest,
): Promise<readonly Picture[]> {
  const pictures: Picture[] = [];
  const client = await deps.slack.bulk(workspaceId);
  for (const channel of digest.channels.slice(0, MOST_CHANNELS)) {
    for (const chart of chartsOf(channel)) {
      const altText = chartWords(chart);
      try {
        const png = renderPng(chartSvg(chart));
        const file = { filename: `${chart.kind}-${digest.week}.png`, title: chart.title, bytes: png, altText };
        const fileId = await uploadFile(client, file, null);
        if (fileId === null) return pictures;
        pictures.push({ channelId: channel.channelId, fileId, title: chart.title, altText });
      } catch (error) {
        deps.log.warn({ code: readFailure(error).code }, 'a chart could not be uploaded: the digest has words only');
        return pictures;
      }
    }
  }
  return pictures;
}
