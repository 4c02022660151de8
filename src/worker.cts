/** A worker thread: piscina calls what the bundle has for it. */
import start = require('./start.cjs');

export = start.openBundle().loadWorker();
