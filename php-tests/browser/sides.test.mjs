/** One browser, several tabs and both sides of the CRM: what ends in one place ends everywhere, and only that. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fillLogin, loginPage, seconds, signIn, status } from './support/browser.mjs';
import { openSite } from './support/site.mjs';

describe('one browser', { concurrency: 3 }, () => {
  const { stack, guest, visit } = openSite({ idle_timeout: 900 });

  for (const how of ['a channel', 'storage only']) {
    it(`a logout by the CRM's own link in one tab reaches the others, with ${how}`, async () => {
      const { context, page: first } = await guest();
      await context.addInitScript(how === 'a channel' ? '' : 'delete window.BroadcastChannel');
      await signIn(first, stack, 'sara');
      const second = await context.newPage();
      await second.goto(`${stack.url}/admin/clients/client/1`);
      const company = await second.inputValue('[name=company]');
      await first.click('.header-logout a');
      await loginPage(first);
      await loginPage(second);
      assert.ok(!(await second.content()).includes(company));
      await context.close();
    });
  }

  it('an ordinary navigation in one tab makes no tab ask the server', async () => {
    const { context, page: first } = await visit('tom');
    const second = await context.newPage();
    // Of the second tab, which is in the background, the wait for a page's successor runs on no clock: a slow page must
    // not look like none.
    await second.addInitScript(() => {
      const { setTimeout, clearTimeout } = window;
      /** @type {Map<number, Function>} */
      const waits = new Map();
      /** @type {string[]} */
      const heard = [];
      Object.assign(window, {
        waits,
        heard,
        setTimeout: (/** @type {Function} */ act, /** @type {number} */ delay) => {
          const isWait = delay > 2000 && delay < 10000;
          const number = setTimeout(isWait ? () => {} : act, delay);
          isWait && waits.set(number, act);
          return number;
        },
        clearTimeout: (/** @type {number} */ number) => (waits.delete(number), clearTimeout(number)),
      });
      Object.defineProperty(Document.prototype, 'hidden', { get: () => true });
      new BroadcastChannel('logout-master').onmessage = ({ data }) => heard.push(data.type);
    });
    await second.goto(`${stack.url}/admin/clients/client/1`);
    /** @type {string[]} */
    const calls = [];
    second.on('request', (request) => request.url().includes('presence/') && calls.push(request.url()));
    for (const path of ['/admin/clients', '/admin']) {
      await second.evaluate(() => { /** @type {any} */ (window).heard.length = 0; });
      await first.goto(stack.url + path);
      await second.waitForFunction(() => /** @type {any} */ (window).heard.join(' ').startsWith('left decision'));
    }
    /** Ends all waits; a call of the test's own comes after whatever they call. */
    const endWaits = () => second.evaluate(() => {
      /** @type {any} */ (window).waits.forEach((/** @type {Function} */ act) => act());
      return fetch(location.href).then((answer) => answer.status);
    });
    await endWaits();
    assert.deepEqual(calls, []);
    // What has ended would ask: after a page that none follows it does.
    await first.goto('about:blank');
    await second.waitForFunction(() => /** @type {any} */ (window).waits.size > 0);
    await endWaits();
    assert.equal(calls.length, 1);
    await context.close();
  });

  it('"login as client" goes on while the client area is worked in, and ends on both sides at once', async () => {
    await stack.rule('staff', 1, { idle_timeout: 8 });
    await stack.rule('contact', 1, { idle_timeout: 8 });
    const { context, page } = await visit('admin', '/admin/clients/client/1');
    await page.click('.login-as-client');
    await page.waitForURL((url) => !url.pathname.startsWith('/admin'));
    await page.goto(`${stack.url}/clients/open_ticket`);
    await page.click('[name=subject]');
    for (let burst = 0; burst < 12; burst += 1) {
      await page.keyboard.type('ab');
      await seconds(0.8);
    }
    await page.goto(`${stack.url}/clients/profile`);
    await page.locator('[name=firstname]').waitFor();
    assert.equal((await status(context, stack, 'staff')).code, 200);
    assert.equal((await status(context, stack, 'contact')).code, 200);
    await loginPage(page, 'idle');
    assert.equal((await status(context, stack, 'staff')).code, 401);
    assert.equal((await status(context, stack, 'contact')).code, 401);
    await page.goto(`${stack.url}/admin`);
    await loginPage(page);
    await context.close();
  });

  it('a page of somebody who has left is not shown to whoever signs in next', async () => {
    // A quarter of this is the time between two reports.
    await stack.rule('staff', 2, { idle_timeout: 12 });
    const { context, page: first } = await guest();
    // A tab that hears nothing, as one does that the browser has frozen.
    await first.addInitScript('delete window.BroadcastChannel; window.Storage.prototype.setItem = () => {};');
    await signIn(first, stack, 'sara');
    await first.goto(`${stack.url}/admin/clients/client/1`);
    // While nobody is signed in, a question of this tab would end it.
    let thaw = () => {};
    const frozen = new Promise((resolve) => { thaw = () => resolve(undefined); });
    await first.route(/presence\//, async (route) => {
      await frozen;
      await route.continue().catch(() => {});
    });
    await first.fill('[name=city]', 'Of Sara');
    await context.request.get(`${stack.url}/admin/authentication/logout`);
    const second = await context.newPage();
    await second.goto(`${stack.url}/admin/authentication`);
    await fillLogin(second, 'tom');
    await second.locator('.header-user', { hasText: /./ }).waitFor();
    const tom = await second.locator('.header-user').innerText();
    await first.bringToFront();
    thaw();
    await first.focus('[name=city]');
    await first.keyboard.press('End');
    await first.locator('.header-user', { hasText: tom }).waitFor();
    assert.notEqual(await first.inputValue('[name=city]'), 'Of Sara');
    await context.close();
  });
});
