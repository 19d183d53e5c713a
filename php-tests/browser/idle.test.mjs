/** A person leaves: the session dies on the server, whatever the browser does. What is no input does not prevent it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dialog, fillLogin, loginPage, seconds, signIn, status } from './support/browser.mjs';
import { openSite } from './support/site.mjs';

/** Long enough for a page to come on a slow machine. */
const IDLE = 8;

describe('an idle person', { concurrency: 4 }, () => {
  const { stack, guest, visit } = openSite({ idle_timeout: IDLE }, () => stack.rule('staff', 1, { idle_timeout: 900 }));

  it('of the staff is signed out, told why, and returns to the same page', async () => {
    const { page } = await visit('sara', '/admin/clients/client/1');
    const company = await page.inputValue('[name=company]');
    await loginPage(page, 'idle');
    assert.equal(await page.getByText(company).count(), 0);
    await fillLogin(page, 'sara');
    await page.waitForURL(`${stack.url}/admin/clients/client/1`);
    assert.equal(await page.inputValue('[name=company]'), company);
    assert.equal(await page.locator('#logout-master-notice').count(), 0);
    await page.context().close();
  });

  it('of a client is signed out, told why, and returns to the same page', async () => {
    const { page } = await visit('carla', '/clients/profile');
    await loginPage(page, 'idle');
    await fillLogin(page, 'carla');
    await page.waitForURL(`${stack.url}/clients/profile`);
    await page.context().close();
  });

  it('is signed out on the server when the browser runs no script', async () => {
    const { context, page } = await guest({ javaScriptEnabled: false });
    await signIn(page, stack, 'dora');
    await page.goto(`${stack.url}/clients/profile`);
    await page.locator('[name=firstname]').waitFor();
    await seconds(IDLE + 1);
    await page.goto(`${stack.url}/clients/profile`);
    await loginPage(page, 'idle');
    await context.close();
  });

  it('is signed out on the server when the browser was closed', async () => {
    const { context } = await visit('sara');
    const cookies = await context.cookies();
    await context.close();
    await seconds(IDLE + 1);
    const { context: other } = await guest();
    await other.addCookies(cookies);
    assert.equal((await status(other, stack, 'staff')).code, 401);
    await other.close();
  });

  it('is not signed in again by remember-me', async () => {
    const { context, page } = await guest();
    await signIn(page, stack, 'sara', { remember: true });
    assert.ok((await context.cookies()).some((cookie) => cookie.name === 'autologin'));
    await loginPage(page, 'idle');
    await page.goto(`${stack.url}/admin`);
    await loginPage(page);
    await context.close();
  });

  it('leaves nothing behind for the back button', async () => {
    const { page } = await visit('sara', '/admin/clients/client/1');
    const company = await page.inputValue('[name=company]');
    await page.goto(`${stack.url}/admin`);
    await loginPage(page, 'idle');
    await page.goBack().catch(() => {});
    await loginPage(page);
    assert.ok(!(await page.content()).includes(company));
    await page.context().close();
  });

  it('is not kept signed in by a mouse that lies still or by events that scripts make', async () => {
    const { context, page } = await visit('tom');
    /** @type {string[]} */
    const reports = [];
    page.on('request', (request) => {
      if (request.url().includes('heartbeat')) {
        reports.push(request.url());
      }
    });
    await page.goto(`${stack.url}/admin/clients/client/1`);
    await page.evaluate(() => {
      setInterval(() => {
        const field = /** @type {HTMLInputElement} */ (document.querySelector('[name=company]'));
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        field.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, screenX: Math.random() * 999 }));
        field.click();
        window.scrollTo(0, Math.random() * 100);
      }, 200);
    });
    const still = setInterval(() => page.mouse.move(0, 0).catch(() => {}), 200);
    await loginPage(page, 'idle').finally(() => clearInterval(still));
    assert.deepEqual(reports, []);
    await context.close();
  });

  for (const way of /** @type {const} */ (['XMLHttpRequest', 'fetch'])) {
    it(`finds a page that knew nothing covered by the first ${way} that is refused`, async () => {
      const { context, page } = await visit('admin', '/admin/clients');
      await page.locator('table.dataTable td').first().waitFor();
      const { facts } = await status(context, stack, 'staff');
      // The answer of the script's own question is kept back, so that the cover can be seen.
      await page.route(/presence\/(status|heartbeat)/, async (route) => {
        await seconds(1);
        await route.continue();
      });
      await stack.terminate(facts.session_id);
      if (way === 'fetch') {
        // The page's own code gets its answer as ever.
        const code = await page.evaluate(async () => (await fetch('/admin/misc/notifications_check')).status);
        assert.equal(code, 401);
      } else {
        await page.click('.btn-dt-reload');
      }
      await dialog(page, 'cover').waitFor();
      await loginPage(page, 'admin');
      await context.close();
    });
  }
});

describe('an idle person whose page polls', () => {
  const { stack, guest } = openSite({ idle_timeout: IDLE }, async () => {
    await stack.cli('option', 'set', 'auto_check_for_new_notifications', '1');
  });

  it('is not kept signed in by the notification poll', async () => {
    const { page } = await guest();
    /** @type {number[]} */
    const polls = [];
    page.on('response', (response) => {
      if (response.url().includes('notifications_check')) {
        polls.push(response.status());
      }
    });
    await signIn(page, stack, 'tom');
    await loginPage(page, 'idle');
    assert.ok(polls.filter((code) => code === 200).length >= 2, `polls answered ${polls}`);
    await page.context().close();
  });
});
