/** The ladder's steps as a person meets them, the module as it is packaged, and every state looked at in both directions. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { dialog, launch, loginPage, newContext, seconds, signIn, status, violations } from './support/browser.mjs';
import { ROOT, Stack } from './support/stack.mjs';

const run = promisify(execFile);

describe('the ladder, of the packaged module', { concurrency: 2 }, () => {
  /** @type {Stack} */
  let stack;
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {string} */
  let folder;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lm-package-'));
    await run('chmod', ['755', folder]);
    await run(join(ROOT, 'scripts/package-module.sh'), [folder]);
    const [archive] = await readdir(folder);
    await run('unzip', ['-q', join(folder, archive), '-d', folder]);
    stack = await Stack.start({ idle_timeout: 900 }, join(folder, 'logout_master'));
    await stack.rule('staff', 2, { idle_timeout: 34, warning: 30, cover: 20, grace: 600 });
    await stack.rule('staff', 3, { max_sessions: 1 });
    await stack.rule('contact', 2, { idle_timeout: 24, warning: 20, cover: 18 });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await stack?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  /** @param {import('playwright-core').Page} page */
  const colour = (page) => page.evaluate(() =>
    getComputedStyle(/** @type {Element} */ (document.querySelector('dialog.logout-master'))).backgroundColor);

  it('warns, covers, locks, and gives the page back', async () => {
    const context = await newContext(browser);
    const page = await context.newPage();
    /** @type {string[]} */
    const complaints = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    await signIn(page, stack, 'sara');
    await page.goto(`${stack.url}/admin/clients/client/1`);
    assert.equal(await page.locator('script[src*="presence.min.js"]').count(), 1, 'as it is packaged');
    await page.fill('[name=city]', 'Half a senten');
    await dialog(page, 'warning').waitFor();
    assert.match(await colour(page), /^rgba\(/, 'the page shines through');
    await page.locator('dialog.logout-master[data-covered]').waitFor();
    assert.match(await colour(page), /^rgb\(/, 'opaque');
    assert.deepEqual(await violations(page, 'dialog.logout-master'), []);
    // The cover is no end: a deliberate act takes warning and cover away.
    await page.keyboard.press('Escape');
    await dialog(page, 'warning').waitFor({ state: 'detached' });
    await page.locator('#logout-master-entry').waitFor({ timeout: 60000 });
    assert.ok(!(await page.content()).includes('Half a senten'));
    await page.fill('#logout-master-entry', 'sara-pass');
    await page.getByRole('button', { name: 'Unlock' }).click();
    await dialog(page, 'cover').waitFor({ state: 'detached' });
    assert.equal(await page.inputValue('[name=city]'), 'Half a senten');
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('has no fault that axe knows in any state, from right to left too and at 400 %', async () => {
    await stack.cli('sql', "UPDATE tblclients SET default_language = 'arabic' WHERE userid = 2");
    const context = await newContext(browser, { viewport: { width: 320, height: 256 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await signIn(page, stack, 'dora');
    await page.goto(`${stack.url}/clients/profile`);
    const look = async (/** @type {string} */ state) => {
      assert.deepEqual(await violations(page, 'dialog.logout-master'), [], state);
      assert.ok(await page.evaluate(() => {
        const box = /** @type {Element} */ (document.querySelector('dialog.logout-master'));
        return box.scrollWidth <= box.clientWidth;
      }), `${state}: nothing is cut off sideways`);
    };
    const warning = dialog(page, 'warning');
    await warning.waitFor();
    assert.equal(await warning.getAttribute('dir'), 'rtl');
    await look('warning');
    await page.locator('dialog.logout-master[data-covered]').waitFor();
    await look('covered');
    await page.keyboard.press('Escape');
    await warning.waitFor({ state: 'detached' });
    await context.setOffline(true);
    await page.locator('dialog.logout-master .logout-master-note:not(:empty)').waitFor({ timeout: 30000 });
    await look('warning, offline');
    await dialog(page, 'cover').waitFor({ timeout: 60000 });
    await seconds(1);
    await look('cover, offline');
    await page.locator('dialog.logout-master a[href]').waitFor({ timeout: 90000 });
    await look('ended, offline');
    await context.setOffline(false);
    await loginPage(page);
    await context.close();
  });

  it('tells whoever sends a form into a lock that it was not carried out, and leads back to it', async () => {
    const context = await newContext(browser);
    const page = await context.newPage();
    await signIn(page, stack, 'admin');
    await page.goto(`${stack.url}/admin/clients/client/2`);
    const name = await page.inputValue('[name=company]');
    // By a browser without our script, as it were: the page does not hear of the lock.
    const token = (await context.cookies()).find((cookie) => cookie.name === 'csrf_cookie_name')?.value || '';
    const answer = await context.request.post(`${stack.url}/logout_master/presence/lock`, {
      form: { kind: 'staff', csrf_token_name: token }, headers: { 'X-Requested-With': 'XMLHttpRequest' },
    });
    assert.equal(answer.status(), 423);
    await page.fill('[name=company]', 'Another name');
    await page.locator('[name=company]').press('Enter');
    await page.locator('#logout-master-error').waitFor();
    assert.match(await page.innerText('#logout-master-error'), /not carried out/);
    assert.deepEqual(await violations(page), []);
    await page.fill('#logout-master-password', 'admin-pass');
    await page.keyboard.press('Enter');
    await page.waitForURL(/client\/2/);
    assert.equal(await page.inputValue('[name=company]'), name, 'not carried out');
    await context.close();
  });

  it('lets all tabs come back that a browser opens again at once, where one session is the limit', async () => {
    const context = await newContext(browser);
    const page = await context.newPage();
    await signIn(page, stack, 'tom', { remember: true });
    await context.clearCookies({ name: 'sp_session' });
    const tabs = await Promise.all([1, 2, 3, 4].map(() => context.newPage()));
    await Promise.all(tabs.map((tab) => tab.goto(`${stack.url}/admin/clients`)));
    await seconds(3);
    for (const tab of tabs) {
      assert.ok(!tab.url().includes('authentication'), tab.url());
      assert.equal(await tab.locator('#logout-master-config').count(), 1);
      assert.equal(await tab.locator('dialog.logout-master').count(), 0);
    }
    assert.equal((await status(context, stack, 'staff')).code, 200);
    await context.close();
  });
});
