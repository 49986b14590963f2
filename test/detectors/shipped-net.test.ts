import { deserialize, serialize } from 'node:v8';
import { describe, expect, test } from '@jest/globals';
import { compileGraph } from '../../src/detectors/engine/graph.ts';
import { type Net, netOf } from '../../src/detectors/engine/net.ts';
import { scanMessage } from '../../src/detectors/engine/scan.ts';
import { lookForPrepared } from '../../src/detectors/prepared.ts';
import { prepareGraph, shippedNet } from '../../src/detectors/shipped-net.ts';
import { readMessage } from '../../src/text/read-message.ts';

const TEXTS = [
  "I'll have the rota by Friday, still waiting for the keys.",
  'Not my job, ask the other team. Sounds good!',
  'Yesterday: some bits on the float\nToday: more of the same\nBlockers: none',
];

function seenBy(net: Net) {
  return TEXTS.map((text) => [...scanMessage([net], readMessage(text)).matches]);
}

describe('the graph that a build prepares', () => {
  test('is not believed when it was compiled from other patterns, and finds the same when it was from these', () => {
    let asked = 0;
    lookForPrepared(() => {
      asked++;
      return { source: 'of another build', graph: compileGraph([], new Map(), 0) };
    });
    const compiled = seenBy(shippedNet());
    expect(asked).toBe(1);
    expect(compiled.map((matches) => matches.length > 2)).toEqual(TEXTS.map(() => true));
    const kept: unknown = deserialize(serialize(prepareGraph()));
    const { graph, source } = kept as ReturnType<typeof prepareGraph>;
    expect(source).toMatch(/^[0-9a-f]{64}$/);
    expect(seenBy(netOf(graph))).toEqual(compiled);
  });
});
