/**
 * Debian's Chromium, driven by playwright-core, and the people of the stand-in CRM in it. Each person has a browser
 * context, which is a browser of their own; tabs of one context share its cookies.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').BrowserContext} Context
 * @typedef {import('./stack.mjs').Stack} Stack
 */

/** The stand-in CRM's seeded people; they exist nowhere else. */
export const PEOPLE = {
  admin: { email: 'admin@example.com', password: 'admin-pass', login: '/admin/authentication', home: '/admin' },
  sara: { email: 'sara@example.com', password: 'sara-pass', login: '/admin/authentication', home: '/admin' },
  tom: { email: 'tom@example.com', password: 'tom-pass', login: '/admin/authentication', home: '/admin' },
  carla: { email: 'carla@example.net', password: 'carla-pass', login: '/authentication/login', home: '/' },
  dora: { email: 'dora@example.net', password: 'dora-pass', login: '/authentication/login', home: '/' },
};

/** @param {import('playwright-core').LaunchOptions} [options] */
export function launch(options) {
  return chromium.launch({
    ...options,
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}

/**
 * A browser of one person's own. What does not come within this time does not come, however slow the machine is.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
export async function newContext(browser, options) {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(60000);
  return context;
}

/**
 * @param {Page} page
 * @param {Stack} stack
 * @param {keyof typeof PEOPLE} name
 * @param {{remember?: boolean}} [how]
 */
export async function signIn(page, stack, name, how = {}) {
  const person = PEOPLE[name];
  await page.goto(stack.url + person.login);
  await fillLogin(page, name, how);
  await page.waitForURL((url) => !url.pathname.includes('authentication'));
}

/**
 * @param {Page} page
 * @param {keyof typeof PEOPLE} name
 * @param {{remember?: boolean}} [how]
 */
export async function fillLogin(page, name, how = {}) {
  const person = PEOPLE[name];
  await page.fill('[name=email]', person.email);
  await page.fill('[name=password]', person.password);
  if (how.remember) {
    await page.check('[name=remember]');
  }
  await page.click('form button[type=submit]');
}

/**
 * The server's word, asked for as a background request.
 *
 * @param {Context} context
 * @param {Stack} stack
 * @param {'staff' | 'contact'} kind
 */
export async function status(context, stack, kind) {
  const answer = await context.request.get(`${stack.url}/logout_master/presence/status?kind=${kind}`, {
    headers: { 'X-Requested-With': 'XMLHttpRequest' },
    maxRedirects: 0,
  });
  return { code: answer.status(), facts: await answer.json() };
}

/** The dialog of the page script, open in this view. @param {Page} page @param {'warning' | 'cover'} view */
export function dialog(page, view) {
  return page.locator(`dialog.logout-master[open][data-view="${view}"]`);
}

/** The login page, with the reason it was reached for. @param {Page} page @param {string} [reason] */
export async function loginPage(page, reason) {
  await page.locator('[name=password]').waitFor();
  if (reason) {
    await page.locator(`#logout-master-notice[data-reason="${reason}"]`).waitFor();
  }
}

/** What axe-core finds wrong with the page as it is now. @param {Page} page @param {string} [within] */
export async function violations(page, within) {
  // By the debugger, which no Content-Security-Policy binds.
  await page.evaluate(await readFile(AXE, 'utf8'));
  return page.evaluate(async (selector) => {
    // What is still fading in has no colour of its own yet.
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {})));
    const axe = /** @type {any} */ (window).axe;
    const found = await axe.run(selector || document);
    return found.violations.map((/** @type {any} */ rule) =>
      `${rule.id}: ${rule.nodes.map((/** @type {any} */ node) => node.html).join(' | ')}`);
  }, within);
}

/**
 * Waits for what the browser cannot be asked for, as what the server has stored.
 *
 * @template T
 * @param {() => T | Promise<T>} look
 * @param {string} what it waits for
 */
export async function until(look, what) {
  for (const end = Date.now() + 60000; Date.now() < end; await seconds(0.1)) {
    const found = await look();
    if (found) {
      return found;
    }
  }
  throw new Error(`waited in vain: ${what}`);
}

/**
 * Locks the session as another tab would, so that the page hears of it by its own call, and waits until it is covered.
 *
 * @param {Page} page
 */
export async function lock(page) {
  await page.evaluate(async () => {
    const config = JSON.parse(document.getElementById('logout-master-config')?.textContent || '');
    const body = new URLSearchParams({ kind: config.kind, [config.csrf.name]: config.csrf.value });
    await fetch(config.urls.lock, { method: 'POST', body, headers: { 'X-Requested-With': 'XMLHttpRequest' } });
  });
  await page.locator('#logout-master-entry, dialog.logout-master button').first().waitFor();
}

/**
 * Cuts the limits of whoever is at this page, which hears of it at once: pages that are to end soon come in peace first.
 *
 * @param {Page} page
 * @param {Stack} stack
 * @param {Parameters<Stack['rule']>} rule
 */
export async function cutLimits(page, stack, ...rule) {
  await stack.rule(...rule);
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
}

/** For the passing of time itself, never for something to have happened by then. @param {number} length */
export const seconds = (length) => new Promise((resolve) => setTimeout(resolve, length * 1000));
