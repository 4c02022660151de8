/** Direct speech: what stands between quotation marks, unless it is a name, a title or a single word taken up. */
import { firstEndingAfter } from '../../span.js';
import { TokenKind } from '../../model.js';
import { type CueFound, findCue } from './cue.js';
import { type Draft, makeDraft } from './draft.js';
import { type Frame, frameBehind, frameOfFragment, frameOfWhole } from './frame.js';
import { quotationRule, SLOGAN, WORDS } from './marked.js';
import type { MarkPairs } from './marks.js';
import { Edge, Lead, type Parts } from './parts.js';
import type { Running } from './running.js';
import { NOBODY, type Reach } from './speaker.js';
import { Cue } from './bits.js';

/** Finds the quotations in marks that open in this sentence; `first` is the first draft of the sentence. */
export function findDirect(parts: Parts, pairs: MarkPairs, pair: number, drafts: Draft[], first: number, going: Draft | undefined, running: Running): void {
  const cues = cuesOf(parts);
  for (let k = pair; k < pairs.count && pairs.open[k]! < parts.to; k++) {
    if (pairs.open[k]! < parts.from || pairs.depth[k]! > 0) continue;
    const open = pairs.open[k]!;
    const close = pairs.close[k]!;
    if (goesOn(parts, pairs, k, drafts, first)) continue;
    const report = going ?? reportAround(drafts, first, open);
    const own = findCue(parts, parts.partOf(open));
    const context = { cues, named: isNaming(own), said: own !== undefined && (own.bits & (Cue.Say | Cue.Ask)) !== 0, reported: report !== undefined };
    const rule = interrupted(parts, pairs, k) ? 'de/quote/interrupted' : quotationRule(parts, open, close, context);
    if (rule === undefined || (WORDS.has(rule) && isName(parts, open, close))) continue;
    const { speaker, cue, via } = frameOf(parts, open, close, report, running.speaker);
    // „Name" in the middle of the speaker's own name; the parole „..." is nobody's.
    const inName = speaker.from <= open && close < speaker.to;
    if (inName && rule !== SLOGAN) continue;
    if (via !== undefined) drafts.push(makeDraft('direct', [open + 1, close], via, cue, 'de/quote/passed-on'));
    const draft = makeDraft('direct', [open + 1, close], inName ? NOBODY : speaker, cue, rule);
    drafts.push(draft);
    if (cue < 0 && close >= parts.to) running.unfinished = draft;
  }
}

/** Do the marks hold a name, and nothing else? */
function isName({ mentions }: Parts, open: number, close: number): boolean {
  const mention = mentions[firstEndingAfter(mentions, open + 1)];
  return mention !== undefined && mention.form === 'name' && mention.from <= open + 1 && mention.to >= close;
}

/** "Words", sagte X, "more words": part of the first half and of the second, which begins in small letters. */
function interrupted(parts: Parts, pairs: MarkPairs, k: number): boolean {
  const p = parts.partOf(pairs.open[k]!);
  if (parts.quote[p] !== k || p + 2 >= parts.count || parts.quote[p + 2]! <= k) return false;
  if (parts.edge[p + 1] !== Edge.Comma || parts.edge[p] !== Edge.Comma) return false;
  const second = parts.quote[p + 2]!;
  return parts.tokens.kind[pairs.open[second]! + 1] === TokenKind.Lower && frameBehind(parts, p + 1) !== undefined;
}

/** Adds the second half of an interrupted quotation to the first. */
function goesOn(parts: Parts, pairs: MarkPairs, k: number, drafts: readonly Draft[], first: number): boolean {
  const last = drafts[drafts.length - 1];
  if (drafts.length === first || last!.by !== 'de/quote/interrupted') return false;
  const p = parts.partOf(pairs.open[k]!);
  if (p < 2 || parts.quote[p] !== k || parts.quote[p - 2]! < 0 || last!.pieces[last!.pieces.length - 1] !== pairs.close[parts.quote[p - 2]!]) return false;
  last!.pieces.push(pairs.open[k]! + 1, pairs.close[k]!);
  return true;
}

/** "First sentence. Second sentence", sagte X: the frame stands behind the last sentence of a quotation that began before. */
export function finishDirect(parts: Parts, running: Running): void {
  const draft = running.unfinished;
  if (draft === undefined || draft.pieces[1]! >= parts.to) return;
  running.unfinished = undefined;
  if (parts.count < 2 || parts.end[0]! <= draft.pieces[1]! || parts.start[0]! > draft.pieces[1]!) return;
  const frame = frameBehind(parts, 1);
  if (frame === undefined) return;
  draft.speaker = frame.speaker;
  if (frame.cue >= 0) draft.cue = { from: frame.cue, to: frame.cue + 1 };
  running.speaker = frame.speaker;
}

/** "nannte", "bezeichnete als"; what things are called in general, in the passive, are nobody's words. */
function isNaming(cue: CueFound | undefined): boolean {
  return cue !== undefined && (cue.bits & Cue.Name) !== 0 && !cue.passive;
}

/** Bits of all cues outside the marks. */
function cuesOf(parts: Parts): number {
  let bits = 0;
  for (let p = 0; p < parts.count; p++) {
    if (parts.quote[p]! >= 0) continue;
    if (parts.lead[p] === Lead.So && p > 0) bits |= Cue.Say;
    bits |= findCue(parts, p)?.bits ?? 0;
  }
  return bits;
}

/** The reported speech of this sentence that a token stands in. */
function reportAround(drafts: readonly Draft[], first: number, token: number): Draft | undefined {
  for (let i = drafts.length - 1; i >= first; i--) {
    const draft = drafts[i]!;
    if (draft.kind === 'direct' || draft.kind === 'reported') continue;
    for (let k = 0; k < draft.pieces.length; k += 2) if (draft.pieces[k]! <= token && token < draft.pieces[k + 1]!) return draft;
  }
  return undefined;
}

/** Who says it: the speaker of the report that it stands in, the clause around it, or whoever spoke last. */
function frameOf(parts: Parts, open: number, close: number, report: Draft | undefined, last: Reach): Frame {
  const p = parts.partOf(open);
  const whole = parts.quote[p]! >= 0 || close >= parts.to;
  if (report !== undefined) {
    // "sagte X, Augenzeugen zufolge: ...": the words have a frame of their own inside what the source reports.
    const inner = parts.quote[p]! >= 0 && report.by === 'de/quote/source' ? frameOfWhole(parts, p) : undefined;
    if (inner !== undefined && inner.cue >= 0 && inner.speaker.from >= 0) return inner;
    return { speaker: report.speaker.from >= 0 ? report.speaker : last, cue: report.cue.from };
  }
  const frame = whole ? frameOfWhole(parts, p) : frameOfFragment(parts, p);
  return frame.speaker.from < 0 ? { speaker: last, cue: frame.cue } : frame;
}
