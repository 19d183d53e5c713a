/** What others do around the module: caches that store pages, a back button, an admin who switches the module off. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { dialog, launch, loginPage, newContext, seconds, signIn, status, until } from './support/browser.mjs';
import { openSite } from './support/site.mjs';
import { Stack } from './support/stack.mjs';

describe('a browser that stored the pages', { concurrency: 2 }, () => {
  /** @type {Stack} */
  let stack;

  before(async () => {
    stack = await Stack.start({ idle_timeout: 900 });
    await stack.letBrowsersStorePages();
  });
  after(() => stack?.stop());

  for (const isKept of [false, true]) {
    it(`covers what it takes back from ${isKept ? 'memory' : 'its cache'} until the server has answered`, async () => {
      const browser = await launch(isKept ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {});
      try {
        const page = await (await newContext(browser)).newPage();
        // Not by holding requests back: that would switch the browser's cache off.
        await page.addInitScript(() => {
          /** @param {string} what */
          const note = (what) => sessionStorage.setItem('notes', `${sessionStorage.getItem('notes') || ''}${what}. `);
          const show = HTMLDialogElement.prototype.showModal;
          HTMLDialogElement.prototype.showModal = function () {
            show.call(this);
            note(`${this.dataset.view} before ${document.querySelector('[name=company]') ? 'the data' : 'nothing'}`);
          };
          window.addEventListener('pageshow', (event) => event.persisted && note('persisted'), true);
        });
        await signIn(page, stack, 'sara');
        await page.goto(`${stack.url}/admin/clients/client/1`);
        const company = await page.inputValue('[name=company]');
        await page.goto(`${stack.url}/assets/css/host.css`);
        // No deadline has passed, so nothing but the way it came back can tell the page.
        const { facts } = await status(page.context(), stack, 'staff');
        await stack.terminate(facts.session_id);
        await page.goBack({ waitUntil: 'commit' });
        // Asked for by its address it comes from the cache again; the script sees that and goes no circle.
        await page.getByRole('link', { name: 'Sign in' }).waitFor();
        assert.ok(!(await page.content()).includes(company));
        const notes = String(await page.evaluate("sessionStorage.getItem('notes')"));
        assert.ok(notes.startsWith(isKept ? 'persisted. cover before the data. ' : 'cover before the data. '), notes);
        await page.getByRole('link', { name: 'Sign in' }).click();
        await loginPage(page);
      } finally {
        await browser.close();
      }
    });
  }
});

describe('an admin who switches the module off', { concurrency: 2 }, () => {
  const { stack, visit } = openSite({ idle_timeout: 24, warning: 20 });

  it('throws nobody out of an open page', async () => {
    const { page } = await visit('carla', '/clients/profile');
    await page.fill('[name=title]', 'Half a title');
    await dialog(page, 'warning').waitFor();
    const { page: other } = await visit('tom');
    await stack.cli('module', 'deactivate', 'logout_master');
    await page.keyboard.press('Escape');
    await dialog(page, 'warning').waitFor({ state: 'detached' });
    assert.equal(await page.inputValue('[name=title]'), 'Half a title');
    await seconds(5);
    assert.equal(await page.locator('dialog.logout-master').count(), 0);
    // On a slow machine it had opened before.
    await other.locator('dialog.logout-master').waitFor({ state: 'detached' });
    await other.reload();
    await other.locator('.header-user').waitFor();
    await page.context().close();
    await other.context().close();
  });
});

describe('a host that destroys the old session id when it gives a new one', { concurrency: 1 }, () => {
  const { stack, guest } = openSite({ idle_timeout: 900 }, async () => {
    await stack.cli('switch', 'set', 'sess_regenerate_destroy', '1');
  });

  it('takes no work from a tab whose question was overtaken by the new id', async () => {
    const { context, page } = await guest();
    const other = await context.newPage();
    await signIn(page, stack, 'sara');
    await page.goto(`${stack.url}/admin/clients/client/1`);
    await page.fill('[name=company]', 'Half a name');
    await stack.cli('switch', 'set', 'sess_time_to_update', '1');
    const call = () => page.evaluate(async () => {
      const response = await fetch('/admin/misc/notifications_check', { headers: { 'X-Requested-With': 'XMLHttpRequest' } });
      return response.status;
    });
    // The old id is gone at the start of this page, the new one reaches the browser at its end: a call in between is met
    // sooner or later.
    await until(async () => {
      await seconds(2);
      let isOver = false;
      const slow = other.goto(`${stack.url}/admin/misc/slow?seconds=1`).finally(() => { isOver = true; });
      let code = 200;
      while (code === 200 && !isOver) {
        code = await call();
      }
      await slow;
      return code === 401;
    }, 'a call that is refused');
    await dialog(page, 'cover').waitFor({ state: 'detached' });
    assert.equal(await page.inputValue('[name=company]'), 'Half a name');
    await context.close();
  });
});
