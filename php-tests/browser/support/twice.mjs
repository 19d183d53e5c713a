/**
 * Runs test files, and whatever failed once more when all else has run, one at a time. What passes only then is told in
 * the last lines, with its first failure, so that it is seen and mended; what fails twice has failed. It knows nothing
 * of what is tested, and must not lose a failure.
 *
 * usage: node twice.mjs [--at-once=N] [--file-seconds=N] [--test-name-pattern=PATTERN] FILE...
 *
 * A file that hangs is ended after its seconds. What servers it had started is for the caller to end.
 */
import { statSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { run } from 'node:test';
import { inspect, parseArgs } from 'node:util';

/** When more than this fails, the machine is not to blame, and nothing is tried again. */
const MOST_AGAIN = 8;

/**
 * @typedef {{name: string, outcome: 'passed' | 'failed' | 'skipped', error?: unknown}} Result of a test
 * @typedef {{file: string, tests: Map<string, Result>, broken: unknown}} Run of a file: its tests by their whole names,
 *   and what no single test can be blamed for: a hook that failed, a file that does not load
 * @typedef {{what: string, first: unknown, last?: unknown}} Trouble
 */

/** @param {string} file @param {RegExp | string} [pattern] of the names of tests @returns {Promise<Run>} */
async function runFile(file, pattern) {
  /** @type {Run} */
  const found = { file, tests: new Map(), broken: null };
  /** @type {string[]} */
  const path = [];
  const options = { files: [resolve(file)], timeout: fileSeconds * 1000, testNamePatterns: pattern };
  for await (const event of run(/** @type {any} */ (options))) {
    const { type, data: { name, nesting, details, skip, todo, message } } = /** @type {any} */ (event);
    if (type === 'test:start') {
      path.splice(nesting, path.length, name);
    } else if (type === 'test:stderr') {
      process.stderr.write(message);
    } else if (type === 'test:pass' || type === 'test:fail') {
      const error = details.error;
      const isCancelled = error?.failureType === 'cancelledByParent';
      const isWhole = details.type === 'suite' || (nesting === 0 && resolve(name) === resolve(file));
      if (isWhole) {
        if (error && !isCancelled && error.failureType !== 'subtestsFailed') {
          found.broken = error.cause || error;
          tell('✖', file, `${path.slice(0, nesting + 1).join(' › ')}: ${error.message}`, details);
        }
        continue;
      }
      if (/does not match/.test(String(skip)) && !isCancelled) {
        continue; // Nobody asked for it.
      }
      const isSkipped = !isCancelled && (skip !== undefined || todo !== undefined);
      const outcome = isSkipped ? 'skipped' : type === 'test:pass' ? 'passed' : 'failed';
      const key = [...path.slice(0, nesting), name].join(' › ');
      found.tests.set(found.tests.has(key) ? `${key}, number ${found.tests.size}` : key, { name, outcome, error: error?.cause || error });
      tell({ passed: '✔', failed: '✖', skipped: '﹣' }[outcome], file, name, isCancelled ? { ...details, error: null } : details);
    }
  }
  return found;
}

/** @param {string} sign @param {string} file @param {string} what @param {any} details */
function tell(sign, file, what, details) {
  console.log(`${sign} ${basename(file, '.test.mjs')}: ${what} (${Math.round(details.duration_ms)} ms)`);
  if (details.error) {
    console.log(indent(details.error.cause || details.error));
  }
}

/** @param {unknown} error */
const indent = (error) => inspect(error).split('\n').filter((line) => line.trim() && !/^ +at .*node:/.test(line))
  .map((line) => `    ${line}`).join('\n');

/** Biggest first, since those take longest. @param {string[]} files @param {number} atOnce @param {string} [pattern] */
async function runAll(files, atOnce, pattern) {
  const queue = [...files].sort((one, other) => statSync(other).size - statSync(one).size);
  /** @type {Run[]} */
  const runs = [];
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      runs.push(await runFile(file, pattern));
    }
  }));
  return runs;
}

/** The whole file: a hook of it failed. @param {Run} first @param {string} [pattern] @returns {Promise<Trouble>} */
async function tryFileAgain(first, pattern) {
  const second = await runFile(first.file, pattern);
  const trouble = { what: `${basename(first.file)}, the whole file`, first: first.broken };
  // What did not come to run has not passed.
  first.tests.forEach((result, key) => second.tests.has(key) || second.tests.set(key, { ...result, outcome: 'failed' }));
  const failed = [...second.tests.values()].find(({ outcome }) => outcome === 'failed');
  Object.assign(first, second);
  return second.broken || failed ? { ...trouble, last: second.broken || failed?.error || first.broken } : trouble;
}

/** @param {Run} first @param {string} key @param {Result} failed @returns {Promise<Trouble>} */
async function tryAgain(first, key, failed) {
  const second = await runFile(first.file, new RegExp(`^${failed.name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}$`));
  const result = second.tests.get(key);
  const trouble = { what: `${basename(first.file)} › ${key}`, first: failed.error };
  if (result?.outcome === 'passed' && !second.broken) {
    first.tests.set(key, result);
    return trouble;
  }
  return { ...trouble, last: second.broken || result?.error || 'it was not there at the second try' };
}

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    'at-once': { type: 'string', default: '1' },
    'file-seconds': { type: 'string', default: '400' },
    'test-name-pattern': { type: 'string' },
  },
});
const fileSeconds = Number(values['file-seconds']);
const pattern = values['test-name-pattern'];
const runs = await runAll(files, Number(values['at-once']), pattern);

/** @type {(() => Promise<Trouble>)[]} */
const again = runs.flatMap((one) => (one.broken ? [() => tryFileAgain(one, pattern)]
  : [...one.tests].filter(([, { outcome }]) => outcome === 'failed').map(([key, failed]) => () => tryAgain(one, key, failed))));
/** @type {Trouble[]} */
const troubles = [];
if (again.length > 0 && again.length <= MOST_AGAIN) {
  console.log(`\nonce more, one at a time: ${again.length}`);
  for (const once of again) {
    troubles.push(await once());
  }
}

const results = runs.flatMap(({ tests }) => [...tests.values()]);
const count = (/** @type {Result['outcome']} */ wanted) => results.filter(({ outcome }) => outcome === wanted).length;
// A hook that failed without a test that did is a failure of its own.
const brokenAlone = runs.filter(({ tests, broken }) => broken && ![...tests.values()].some(({ outcome }) => outcome === 'failed'));
const failures = count('failed') + brokenAlone.length;

console.log('');
if (again.length > MOST_AGAIN) {
  console.log(`${again.length} failed, which no slow machine explains; nothing was tried again`);
}
troubles.filter((trouble) => 'last' in trouble).forEach(({ what, first, last }) =>
  console.log(`FAILED TWICE: ${what}\n  first:\n${indent(first)}\n  then:\n${indent(last)}`));
troubles.filter((trouble) => !('last' in trouble)).forEach(({ what, first }) =>
  console.log(`PASSED ONLY AT ITS SECOND TRY, to be mended: ${what}\n  first:\n${indent(first)}`));
const late = troubles.filter((trouble) => !('last' in trouble)).length;
console.log(`${count('passed')} passed, ${late} of them or of their files at the second try, ${failures} failed, ${count('skipped')} skipped`);
if (process.env.RING_RESULT) {
  writeFileSync(process.env.RING_RESULT, `${count('passed')} ${failures} ${count('skipped')}\n`);
}
process.exitCode = failures > 0 ? 1 : 0;
