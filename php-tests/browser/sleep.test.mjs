/** A computer that slept, a clock that was set, a network that is gone: covered first, then the server is asked. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dialog, launch, loginPage, newContext, seconds, signIn, violations } from './support/browser.mjs';
import { openSite } from './support/site.mjs';

describe('waking up', { concurrency: 4 }, () => {
  const { stack, guest } = openSite({ idle_timeout: 900 }, () => stack.rule('staff', 3, { idle_timeout: 3 }));

  /** Keeps the script's questions back until the cover was seen. @param {import('playwright-core').Page} page */
  async function holdQuestions(page) {
    let release = () => {};
    const seen = new Promise((/** @type {(value?: unknown) => void} */ resolve) => (release = resolve));
    await page.route(/presence\/(status|heartbeat)/, async (route) => {
      await seen;
      await route.continue().catch(() => {});
    });
    return () => release();
  }

  /** Every point belongs to the cover, and nothing shines through. @param {import('playwright-core').Page} page */
  async function assertCovered(page) {
    await dialog(page, 'cover').waitFor();
    const shown = await page.evaluate(() => {
      const cover = /** @type {HTMLElement} */ (document.querySelector('dialog.logout-master'));
      const points = [[1, 1], [innerWidth - 2, 1], [innerWidth / 2, innerHeight / 2], [1, innerHeight - 2]];
      return {
        outside: points.filter(([x, y]) => !cover.contains(document.elementFromPoint(x, y))).length,
        colour: getComputedStyle(cover).backgroundColor,
      };
    });
    assert.equal(shown.outside, 0);
    assert.match(shown.colour, /^rgb\(/, 'opaque');
  }

  it('a laptop that slept past the limit is covered first, then shows the login', async () => {
    const { page } = await guest();
    await page.clock.install();
    await signIn(page, stack, 'sara');
    await page.goto(`${stack.url}/admin/clients/client/1`);
    await page.locator('[name=company]').waitFor();
    const release = await holdQuestions(page);
    // No timer runs while a computer sleeps.
    await page.clock.pauseAt(Date.now() + 2000);
    await stack.rule('staff', 2, { idle_timeout: 2 });
    await seconds(3);
    assert.equal(await page.locator('dialog.logout-master').count(), 0, 'asleep');
    await page.clock.fastForward('08:00:00');
    await assertCovered(page);
    release();
    await loginPage(page, 'idle');
    await page.context().close();
  });

  it('a laptop that slept within the limit is covered first, then shows what was typed', async () => {
    const { page } = await guest();
    await page.clock.install();
    await signIn(page, stack, 'admin');
    await page.goto(`${stack.url}/admin/clients/client/1`);
    await page.fill('[name=city]', 'Half a senten');
    await seconds(1);
    const release = await holdQuestions(page);
    await page.clock.fastForward('00:05:00');
    await assertCovered(page);
    await page.keyboard.type('x');
    release();
    await dialog(page, 'cover').waitFor({ state: 'detached' });
    await page.keyboard.press('End');
    await page.keyboard.type('ce');
    assert.equal(await page.inputValue('[name=city]'), 'Half a sentence');
    await page.context().close();
  });

  it('a page that the system really stopped for a while is covered until the server has answered', async () => {
    const own = await launch();
    try {
      const page = await (await newContext(own)).newPage();
      await signIn(page, stack, 'carla');
      const release = await holdQuestions(page);
      const session = await own.newBrowserCDPSession();
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      const renderers = processInfo.filter((process) => process.type === 'renderer').map((process) => process.id);
      assert.ok(renderers.length > 0);
      renderers.forEach((id) => process.kill(id, 'SIGSTOP'));
      await seconds(18);
      renderers.forEach((id) => process.kill(id, 'SIGCONT'));
      await assertCovered(page);
      release();
      await dialog(page, 'cover').waitFor({ state: 'detached' });
    } finally {
      await own.close();
    }
  });

  it('a clock that was set back prolongs nothing', async () => {
    const { page } = await guest();
    await page.addInitScript(() => {
      const now = Date.now;
      const start = now();
      Date.now = () => now() - (now() - start > 1000 ? 3600000 : 0);
    });
    await signIn(page, stack, 'tom');
    await loginPage(page, 'idle');
    await page.context().close();
  });

  it('without a network the data leaves the page when the time is up, and the login comes later', async () => {
    const { context, page } = await guest();
    await page.clock.install();
    await signIn(page, stack, 'dora');
    await page.goto(`${stack.url}/clients/profile`);
    const name = await page.inputValue('[name=firstname]');
    await context.setOffline(true);
    await stack.rule('contact', 2, { idle_timeout: 2 });
    await page.clock.fastForward('00:15:00');
    await assertCovered(page);
    await page.getByRole('link', { name: 'Sign in' }).waitFor();
    const left = await page.content();
    assert.ok(!left.includes(name) && !left.includes('csrf_token_name'), left);
    assert.equal(await page.title(), 'You are signed out');
    assert.deepEqual(await violations(page), []);
    await context.setOffline(false);
    await loginPage(page, 'idle');
    await context.close();
  });

  it('without a network and with time left the page stays covered, and comes back', async () => {
    const { context, page } = await guest();
    await page.clock.install();
    await signIn(page, stack, 'admin');
    await page.goto(`${stack.url}/admin/clients/client/1`);
    await page.fill('[name=city]', 'Kept');
    await seconds(1);
    await context.setOffline(true);
    await page.clock.fastForward('00:05:00');
    await assertCovered(page);
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    assert.deepEqual(await violations(page, 'dialog.logout-master'), []);
    await page.route('**/presence/*', (route) => route.abort());
    await context.setOffline(false);
    await again.waitFor();
    await page.unroute('**/presence/*');
    await again.click();
    await dialog(page, 'cover').waitFor({ state: 'detached' });
    assert.equal(await page.inputValue('[name=city]'), 'Kept');
    await context.close();
  });
});
