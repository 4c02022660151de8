/** Runs the pipeline over a text and writes its names down: "person:Wladimir Putin", "place/derived:russische". */
import { createPipeline, type PipelineOptions } from '../../src/pipeline.js';
import type { Analysis } from '../../src/model.js';

let shared: ReturnType<typeof createPipeline> | undefined;

export function analyze(text: string, options?: PipelineOptions): Analysis {
  const pipeline = options ? createPipeline(options) : (shared ??= createPipeline({ language: 'de' }));
  return pipeline.analyze({ id: 'test', text, language: 'de' });
}

export function namesIn(text: string, options?: PipelineOptions): string[] {
  const analysis = analyze(text, options);
  return analysis.mentions.map((m) => `${m.type}${m.form === 'name' ? '' : `/${m.form}`}:${text.slice(m.start, m.end)}`);
}
