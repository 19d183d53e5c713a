/** The ring's second try: nothing that fails twice is lost, nothing that passes late is silent, each test counts once. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const TWICE = fileURLToPath(new URL('support/twice.mjs', import.meta.url));

/** Each file leaves a mark, by which its second run knows that it is one. */
const HEAD = `
import { existsSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
const mark = new URL(import.meta.url + '.seen');
const again = existsSync(mark);
writeFileSync(mark, '');
const failFirst = (what) => { if (!again) throw new Error(what); };
`;

describe('the second try', { concurrency: 4 }, () => {
  /** @type {string} */
  let folder;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'twice-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  /**
   * What the ring says of these files.
   *
   * @param {Record<string, string>} files their code by name
   * @param {...string} options
   */
  async function ring(files, ...options) {
    const own = await mkdtemp(join(folder, 'ring-'));
    const paths = Object.keys(files).map((name) => join(own, `${name}.test.mjs`));
    await Promise.all(Object.values(files).map((code, at) => writeFile(paths[at], HEAD + code)));
    const result = join(own, 'result');
    // A test runner that finds itself inside another runs nothing.
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const child = spawn(process.execPath, [TWICE, ...options, ...paths], { env: { ...env, RING_RESULT: result }, stdio: ['ignore', 'pipe', 'ignore'] });
    let said = '';
    child.stdout.on('data', (data) => { said += data; });
    const code = await new Promise((resolve) => child.on('close', resolve));
    return { code, said, counts: (await readFile(result, 'utf8')).trim() };
  }

  it('passes what failed the first time only, and says so last', async () => {
    const { code, said, counts } = await ring({
      once: "describe('a suite', () => { it('is (not) flaky: 1/2', () => failFirst('the first failure')); it('is calm', () => {}); });",
      other: "it('is calm too', () => {}); it('is for later', { skip: true }, () => {});",
    }, '--at-once=2');
    assert.equal(counts, '3 0 1');
    assert.equal(code, 0);
    const last = said.slice(said.indexOf('PASSED ONLY AT ITS SECOND TRY'));
    assert.match(last, /once\.test\.mjs › a suite › is \(not\) flaky: 1\/2\n[\s\S]*the first failure[\s\S]*\n3 passed, 1 of them/);
    assert.equal(said.match(/: is calm \(/g)?.length, 1, 'what passed is not run again');
  });

  it('fails what fails twice, with both failures', async () => {
    const { code, said, counts } = await ring({
      always: "it('never works', () => { throw new Error(again ? 'then' : 'at first'); }); it('works', () => {});",
      exits: "it('ends the process', () => process.exit(3));",
    });
    assert.equal(counts, '1 2 0');
    assert.equal(code, 1);
    assert.match(said, /FAILED TWICE: always\.test\.mjs › never works\n[\s\S]*at first[\s\S]*then/);
  });

  it('runs the whole file again when a hook of it failed', async () => {
    const { code, said, counts } = await ring({
      before: "describe('a site', () => { before(() => failFirst('no port')); it('is asked', () => {}); it('answers', () => {}); });",
      after: "describe('a site', () => { after(() => failFirst('PHP complained')); it('is asked', () => {}); });",
    });
    assert.equal(counts, '3 0 0');
    assert.equal(code, 0);
    assert.match(said, /SECOND TRY, to be mended: before\.test\.mjs, the whole file\n[\s\S]*no port/);
    assert.match(said, /SECOND TRY, to be mended: after\.test\.mjs, the whole file\n[\s\S]*PHP complained/);
  });

  it('fails a hook that fails twice, once with all its tests passed and once with none run', async () => {
    const { code, said, counts } = await ring({
      before: "describe('a site', () => { before(() => { throw new Error('no port'); }); it('is asked', () => {}); it('answers', () => {}); });",
      after: "describe('a site', () => { after(() => { throw new Error('PHP complained'); }); it('is asked', () => {}); });",
      unreadable: 'it(',
    });
    assert.equal(counts, '1 4 0');
    assert.equal(code, 1);
    assert.equal(said.match(/FAILED TWICE/g)?.length, 3);
  });

  it('ends a file that hangs, and runs it again', async () => {
    const { code, said, counts } = await ring({
      hangs: "it('is quick', () => {}); it('hangs', () => again || new Promise((resolve) => setTimeout(resolve, 100000)));",
    }, '--file-seconds=8');
    assert.equal(counts, '2 0 0');
    assert.equal(code, 0);
    assert.match(said, /SECOND TRY, to be mended: hangs\.test\.mjs, the whole file\n[\s\S]*timed out/);
  });

  it('tries nothing again when too much failed', async () => {
    const { code, said, counts } = await ring({
      much: "for (let number = 0; number < 9; number += 1) { it(`fails ${number}`, () => failFirst('all is broken')); }",
    });
    assert.equal(counts, '0 9 0');
    assert.equal(code, 1);
    assert.match(said, /9 failed, which no slow machine explains/);
  });

  it('counts only what was asked for by name', async () => {
    const { counts } = await ring({ names: "it('this one', () => {}); it('another', () => failFirst('not asked for'));" }, '--test-name-pattern=this');
    assert.equal(counts, '1 0 0');
  });
});
