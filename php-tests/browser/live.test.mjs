/**
 * "Live sessions" and the figures as an admin sees them: the list keeps itself up to date, what is ended there closes
 * open tabs within seconds, and the keyboard stays where it was.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loginPage, seconds, signIn, status, until, violations } from './support/browser.mjs';
import { picture } from './support/picture.mjs';
import { openSite } from './support/site.mjs';

const LIVE = '/admin/logout_master/live';
const REPORTS = '/admin/logout_master/live_reports';
const SIZE = { width: 1280, height: 800, whole: true };

describe('live sessions and figures', () => {
  const { stack, guest, visit } = openSite({ idle_timeout: 900 }, () => stack.cli('switch', 'set', 'csp', '1'));

  /** @param {import('playwright-core').Page} page @param {string} sessionId */
  const row = (page, sessionId) => page.locator(`tr[data-session="${sessionId}"]`);

  it('lists who comes, and ends an open tab that nobody touches', async () => {
    const admin = await visit('admin', LIVE);
    const sara = await visit('sara', '/admin/clients');
    const dora = await visit('dora');
    const { facts } = await status(sara.context, stack, 'staff');
    await row(admin.page, facts.session_id).waitFor();
    await row(admin.page, (await status(dora.context, stack, 'contact')).facts.session_id).waitFor();
    await picture(admin.page, 'live-sessions', SIZE);
    await row(admin.page, facts.session_id).locator('[data-act="end"]').click();
    await admin.page.locator('.alert-success').waitFor();
    // Nothing but the page's own question can tell her.
    await loginPage(sara.page, 'admin');
    assert.equal(await row(admin.page, facts.session_id).count(), 0);
    assert.deepEqual([...admin.complaints, ...sara.complaints], []);
    await Promise.all([admin, sara, dora].map(({ context }) => context.close()));
  });

  it('closes all tabs of a browser, also those in the background', async () => {
    const tom = await visit('tom', '/admin/clients');
    const second = await tom.context.newPage();
    await second.goto(`${stack.url}/admin/leads`);
    const { facts } = await status(tom.context, stack, 'staff');
    await stack.terminate(facts.session_id);
    await Promise.all([tom.page, second].map((page) => page.locator('[name=password]').waitFor()));
    await tom.context.close();
  });

  it('lets times run between two lists, and is no activity', async () => {
    const admin = await visit('admin', LIVE);
    const { facts } = await status(admin.context, stack, 'staff');
    const cell = row(admin.page, facts.session_id).locator('[data-ends]');
    const before = await cell.textContent();
    await seconds(2);
    await until(async () => await cell.textContent() !== before, 'the time runs');
    const asked = await admin.page.waitForResponse((response) => response.url().includes('live_rows'));
    assert.equal(asked.status(), 200);
    const now = await status(admin.context, stack, 'staff');
    assert.ok(now.facts.idle_ms >= 2000, String(now.facts.idle_ms));
    await admin.context.close();
  });

  it('keeps the keyboard in its row when the list is drawn anew', async () => {
    const dora = await visit('dora');
    const admin = await visit('admin', LIVE);
    const { facts } = await status(dora.context, stack, 'contact');
    const button = row(admin.page, facts.session_id).locator('[data-act="end-person"]');
    await button.focus();
    const old = await button.elementHandle();
    await admin.page.waitForResponse((response) => response.url().includes('live_rows'));
    await admin.page.waitForFunction((element) => !element?.isConnected, old);
    assert.ok(await button.evaluate((element) => element === document.activeElement));
    await stack.terminate(facts.session_id);
    await row(admin.page, facts.session_id).waitFor({ state: 'detached' });
    assert.ok(await admin.page.evaluate(() => document.activeElement?.getAttribute('role') === 'region'));
    await Promise.all([admin.context.close(), dora.context.close()]);
  });

  it('works without any script, by keyboard alone', async () => {
    const carla = await visit('carla');
    const { facts } = await status(carla.context, stack, 'contact');
    const { context, page } = await guest({ javaScriptEnabled: false });
    await signIn(page, stack, 'admin');
    await page.goto(`${stack.url}${LIVE}?kind=contact`);
    await row(page, facts.session_id).locator('[data-act="end"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('.alert-success').waitFor();
    assert.ok(page.url().endsWith('?kind=contact'));
    assert.equal((await status(carla.context, stack, 'contact')).code, 401);
    await Promise.all([context.close(), carla.context.close()]);
  });

  it('asks twice before it ends everybody else', async () => {
    const sara = await visit('sara', '/admin/clients');
    const admin = await visit('admin', LIVE);
    const form = admin.page.locator('#logout-master-end-all');
    await form.locator('button').click();
    assert.ok(admin.page.url().endsWith(LIVE), 'the box is required');
    assert.equal((await status(sara.context, stack, 'staff')).code, 200);
    await form.locator('[name=sure]').check();
    await form.locator('button').click();
    await admin.page.locator('.alert-success').waitFor();
    await loginPage(sara.page, 'admin');
    assert.equal((await status(admin.context, stack, 'staff')).code, 200);
    await Promise.all([admin.context.close(), sara.context.close()]);
  });

  it('draws plots beside their tables, and does without where the host has none', async () => {
    const admin = await visit('admin');
    // Something to see: a warning that is answered, and an idle end.
    await stack.rule('staff', 3, { idle_timeout: 22, warning: 20 });
    const tom = await visit('tom', '/admin/clients');
    await tom.page.locator('dialog.logout-master[open] button').first().click();
    await stack.rule('staff', 3, { idle_timeout: 2 });
    await loginPage(tom.page);
    await tom.context.close();
    await stack.cli('cron');
    await admin.page.goto(stack.url + REPORTS);
    const plot = admin.page.locator('[data-plot="ends"]');
    await plot.waitFor();
    const drawn = await plot.locator('canvas').evaluate((element) => {
      const canvas = /** @type {HTMLCanvasElement} */ (element);
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data || [];
      return pixels.some((value) => value > 0);
    });
    assert.ok(drawn);
    await picture(admin.page, 'figures', SIZE);
    assert.deepEqual(admin.complaints, []);
    await admin.page.route('**/Chart.min.js*', (route) => route.abort());
    await admin.page.goto(stack.url + REPORTS);
    await admin.page.locator('table').first().waitFor();
    assert.equal(await admin.page.locator('[data-plot]:visible').count(), 0);
    assert.deepEqual(admin.complaints, []);
    await admin.context.close();
  });

  for (const [language, direction] of [['english', 'ltr'], ['german', 'ltr'], ['arabic', 'rtl']]) {
    it(`is found without fault by axe in ${language}`, async () => {
      const admin = await visit('admin');
      const escaped = `UPDATE tblstaff SET default_language = '${language}', direction = '${direction}' WHERE staffid = 1`;
      await stack.cli('sql', escaped);
      try {
        for (const path of [LIVE, REPORTS]) {
          await admin.page.goto(stack.url + path);
          assert.equal(await admin.page.locator('.content').getAttribute('dir'), direction);
          assert.deepEqual(await violations(admin.page, '.content'), [], path);
          await admin.page.setViewportSize({ width: 320, height: 600 });
          const outside = await admin.page.locator('.content').evaluate((root) => [...root.querySelectorAll('*')]
            .filter((element) => !element.closest('.table-responsive, .sr-only'))
            .filter((element) => {
              const { left, right } = element.getBoundingClientRect();
              return left < -1 || right > document.documentElement.clientWidth + 1;
            })
            .map((element) => element.outerHTML.slice(0, 80)));
          assert.deepEqual(outside, [], `${path} at 320 pixels`);
          await admin.page.setViewportSize({ width: 1280, height: 800 });
        }
        assert.deepEqual(admin.complaints, []);
      } finally {
        await stack.cli('sql', "UPDATE tblstaff SET default_language = '', direction = NULL WHERE staffid = 1");
        await admin.context.close();
      }
    });
  }
});
