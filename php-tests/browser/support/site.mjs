/**
 * What nearly every test file begins with: a site of its own, a browser before it, and people who come. Site and browser
 * end with the tests of the describe that opened them.
 */
import { after, before } from 'node:test';
import { launch, newContext, signIn } from './browser.mjs';
import { Stack } from './stack.mjs';

/** Answers of the server that a test is about, as browsers write them down. */
const ANSWERS = /^Failed to load resource: .*(status of 4(01|03|10|19|22|23|29)|net::)/;

/** @typedef {import('playwright-core').BrowserContextOptions} Options */

/**
 * @param {import('./stack.mjs').Settings} settings of everybody's default
 * @param {() => Promise<unknown>} [prepare] what must be so before the first test
 */
export function openSite(settings, prepare) {
  const stack = new Stack();
  /** What browsers complained of on any page: errors of scripts, what a policy forbids. @type {string[]} */
  const complaints = [];
  /** @type {import('playwright-core').Browser | undefined} */
  let browser;

  before(async () => {
    await stack.open(settings);
    browser = await launch();
    await prepare?.();
  });
  after(async () => {
    await browser?.close();
    await stack.stop();
  });

  /** Somebody who has not signed in, in a browser of their own. @param {Options} [options] */
  async function guest(options) {
    if (!browser) {
      throw new Error('nobody can come before the site is open');
    }
    const context = await newContext(browser, options);
    const page = await context.newPage();
    /** @type {string[]} */
    const own = [];
    const complain = (/** @type {string} */ text) => void (own.push(text), complaints.push(text));
    page.on('pageerror', (error) => complain(String(error)));
    page.on('console', (message) => message.type() === 'error' && !ANSWERS.test(message.text()) && complain(message.text()));
    return { context, page, complaints: own };
  }

  /**
   * Somebody who has signed in, and is at this page or where they were led.
   *
   * @param {Parameters<typeof signIn>[2]} name
   * @param {string} [path]
   * @param {Options} [options]
   */
  async function visit(name, path, options) {
    const visitor = await guest(options);
    await signIn(visitor.page, stack, name);
    if (path) {
      await visitor.page.goto(stack.url + path);
    }
    return visitor;
  }

  return { stack, guest, visit, complaints };
}
