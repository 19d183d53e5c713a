/** The review of the rules and their history as an admin uses them: by keys, in both directions, under a strict CSP. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { violations } from './support/browser.mjs';
import { picture } from './support/picture.mjs';
import { openSite } from './support/site.mjs';

const PAGE = '/admin/logout_master/rules';
const SIZE = { width: 1200, height: 800, whole: true };

describe('review', () => {
  const { stack, visit } = openSite({ idle_timeout: 900 }, () => stack.cli('switch', 'set', 'csp', '1'));

  async function idle() {
    return JSON.parse(await stack.cli('option', 'get', 'logout_master_policy')).rules.map((/** @type {any} */ rule) => rule.set.idle_timeout);
  }

  it('a review is planned, overdue, and done, and a revision comes back', async () => {
    const { context, page, complaints } = await visit('admin', PAGE);
    await page.locator(`a[href$="${PAGE}/review"]`).first().click();
    await page.locator('#review-owner').selectOption('1');
    await page.locator('#review-due').fill('2999-12-31');
    await page.locator('#review-months').selectOption('6');
    await page.locator('#review-why').check();
    await page.locator('#logout-master-review-plan button[type=submit]').press('Enter');
    await page.locator('#logout-master-review-due', { hasText: '2999-12-31' }).waitFor();
    assert.ok(await page.locator('#review-why').isChecked());

    const review = JSON.parse(await stack.cli('option', 'get', 'logout_master_review'));
    await stack.cli('option', 'set', 'logout_master_review', JSON.stringify({ ...review, due: '2026-01-31' }));
    await page.goto(`${stack.url}${PAGE}`);
    assert.deepEqual(await violations(page, '#logout-master-rules'), []);
    await page.locator('#logout-master-overdue a').press('Enter');
    await page.locator('#review-note').fill('Ends, pauses and exemptions of the quarter: 15 minutes still fit.');
    assert.deepEqual(await violations(page, '#logout-master-review'), []);
    await picture(page, 'review', SIZE);
    await page.locator('#logout-master-review-done button[type=submit]').press('Enter');
    await page.locator('#logout-master-review', { hasText: '15 minutes still fit' }).waitFor();
    assert.equal(await page.locator('#logout-master-review .text-danger').count(), 0);

    for (const minutes of ['20', '25']) {
      await page.goto(`${stack.url}${PAGE}/form${minutes === '20' ? '' : '?rule=counter'}`);
      await page.locator('#rule-name').fill('counter');
      await page.locator('#rule-who-admins').check();
      await page.locator('#rule-set_idle_timeout').fill(minutes);
      await page.locator('#rule-why').fill(`The counter needs ${minutes} minutes`);
      await page.locator('#rule-why').press('Enter');
      await page.locator('tr[data-rule="counter"]').waitFor();
    }
    await page.locator(`a[href$="${PAGE}/history"]`).first().click();
    await page.locator('#logout-master-revisions tbody tr').nth(1).waitFor();
    assert.deepEqual(await violations(page, '#logout-master-history'), []);
    // The two newest are chosen to begin with.
    await page.locator('#logout-master-history form button[type=submit]').press('Enter');
    await page.locator('#logout-master-difference tr', { hasText: /20 min\s+25 min/ }).waitFor();
    assert.deepEqual(await violations(page, '#logout-master-revision'), []);
    await page.goto(`${stack.url}${PAGE}/history`);
    await page.locator('#logout-master-revisions tbody tr').nth(1).locator('a').press('Enter');
    await page.locator('#logout-master-back tr', { hasText: /25 min\s+20 min/ }).waitFor();
    assert.deepEqual(await violations(page, '#logout-master-revision'), []);
    await picture(page, 'history', SIZE);
    assert.ok((await idle()).includes(1500));
    await page.locator('#history-why').fill('25 were too many');
    await page.locator('#history-why').press('Enter');
    await page.locator('#logout-master-revisions tbody tr', { hasText: '25 were too many' }).waitFor();
    assert.ok((await idle()).includes(1200));
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('reads from right to left, and fits at 400 %', async () => {
    await stack.cli('sql', "UPDATE tblstaff SET default_language = 'arabic', direction = 'rtl' WHERE staffid = 1");
    const { context, page } = await visit('admin', `${PAGE}/history`);
    const one = await page.locator('#logout-master-revisions tbody tr').first().getAttribute('data-row');
    const pages = { '/review': 'review', '/history': 'history', [`/revision?row=${one}`]: 'revision' };
    for (const [path, id] of Object.entries(pages)) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(`${stack.url}${PAGE}${path}`);
      assert.equal(await page.locator(`#logout-master-${id}`).getAttribute('dir'), 'rtl');
      assert.deepEqual(await violations(page, `#logout-master-${id}`), [], path);
      // Below 400 % of 1280 pixels, tables scroll by themselves and nothing else does.
      await page.setViewportSize({ width: 320, height: 640 });
      const tooWide = await page.evaluate((content) => {
        const box = /** @type {HTMLElement} */ (document.getElementById(content));
        return [...box.querySelectorAll('*')].filter((element) => !element.closest('.table-responsive, select')
          && element.getBoundingClientRect().width > innerWidth).map((element) => element.outerHTML.slice(0, 80));
      }, `logout-master-${id}`);
      assert.deepEqual(tooWide, [], path);
    }
    await context.close();
  });
});
