/** What the bundle is entered by; see start.cts. */
export type Bundle = typeof import('./bundle.js');

export { main, runProcess } from './cli.js';

/** The function that a worker thread serves. */
export const loadWorker = async () => (await import('./jobs/worker.js')).default;
