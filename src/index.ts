/** The library: `import { createExtractor } from 'newsfacts'`. */
export { createExtractor, type Extractor, type ExtractorOptions, type ExtractInput } from './extractor.js';
export { ArticleProblem, FatalProblem, type Problem } from './problem.js';
export type {
  ArticleRecord, DateRecord, EntityRecord, ErrorRecord, ExtractRecord, FactRecord, Maker, MentionRecord, MoneyRecord, ParticipantRecord, QuoteRecord, TextSpan,
} from './print/record.js';
