/** What becomes of drafts is counted as the page tells it: given back, needed no more, discarded; and shown as figures. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fillLogin, loginPage, status, until } from './support/browser.mjs';
import { openSite } from './support/site.mjs';

describe('drafts that are counted', () => {
  const { stack, visit, complaints } = openSite({ idle_timeout: 900 });

  /**
   * Somebody types, is signed out, signs in again and is at the form with their draft.
   *
   * @param {'admin' | 'sara'} name
   * @param {string} path
   */
  async function comeBack(name, path) {
    const { context, page } = await visit(name, path);
    await page.fill('[name=address]', 'Typed before the end');
    const { facts } = await status(context, stack, 'staff');
    await stack.terminate(facts.session_id);
    await page.evaluate(() => fetch('/admin/misc/notifications_check').catch(() => {}));
    await page.waitForURL(/authentication/);
    await loginPage(page);
    await fillLogin(page, name);
    await page.waitForURL((url) => url.pathname === path);
    await page.locator('.logout-master-bar').waitFor();
    return page;
  }

  /** @returns {Promise<Record<string, number>>} */
  async function counted() {
    const rows = JSON.parse(await stack.cli('sql', 'SELECT what, SUM(number) AS n FROM tbllogout_master_draft_counts GROUP BY what'));
    return Object.fromEntries(rows.map((/** @type {{what: string, n: string}} */ row) => [row.what, Number(row.n)]));
  }

  /** @param {Record<string, number>} expected */
  async function isCounted(expected) {
    const isSo = async () => {
      const found = await counted();
      return Object.keys(expected).every((what) => found[what] === expected[what]);
    };
    await until(isSo, JSON.stringify(expected));
    assert.deepEqual(await counted(), expected);
  }

  it('are given back and sent, or discarded, each once', async () => {
    const taker = await comeBack('admin', '/admin/clients/client/1');
    await isCounted({ kept: 1 });
    await taker.locator('.logout-master-bar').getByRole('button', { name: 'Restore' }).click();
    await taker.click('#client-form [type=submit]');
    await taker.locator('.alert-success').waitFor();
    await isCounted({ kept: 1, restored: 1, settled: 1 });
    const other = await comeBack('sara', '/admin/clients/client/2');
    await other.locator('.logout-master-bar').getByRole('button', { name: 'Discard' }).click();
    await isCounted({ kept: 2, restored: 1, settled: 1, dismissed: 1 });
    await taker.goto(`${stack.url}/admin/logout_master/live_reports`);
    await taker.getByText('Kept: 2. Given back: 1.').waitFor();
    await taker.locator('[data-plot="drafts"] canvas').waitFor();
    await taker.getByText('What the module costs').waitFor();
    assert.deepEqual(complaints, []);
    await Promise.all([taker, other].map((page) => page.context().close()));
  });
});
