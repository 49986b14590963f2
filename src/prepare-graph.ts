import { prepareGraph } from './detectors/shipped-net.ts';
import { writePreparedGraph } from './prepared-graph.ts';

/* The last step of a build: compiles the shipped patterns, so that no start has to. */
writePreparedGraph(prepareGraph());
