/** The audit log as an admin and an auditor see it: list, filter, check, export, evidence, in every language's direction. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { seconds, violations } from './support/browser.mjs';
import { picture } from './support/picture.mjs';
import { openSite } from './support/site.mjs';

const PAGE = '/admin/logout_master/audit';
const SIZE = { width: 1200, height: 800, whole: true };

describe('the audit log', () => {
  const { stack, visit } = openSite({ idle_timeout: 900 }, async () => {
    await stack.rule('staff', 3, { idle_timeout: 2 });
    await stack.cli('switch', 'set', 'csp', '1');
    for (const name of /** @type {const} */ (['tom', 'carla'])) {
      await (await visit(name)).context.close();
    }
    await seconds(2.5);
    await cron();
  });

  async function cron() {
    assert.equal((await fetch(`${stack.url}/cron/index`)).status, 200);
  }

  it('an admin finds the end of a session by menu, filter and keys', async () => {
    const { context, page, complaints } = await visit('admin');
    await page.locator(`a[href$="${PAGE}"]`).first().waitFor({ state: 'attached' });
    await page.goto(stack.url + PAGE);
    assert.deepEqual(await violations(page, '#logout-master-audit'), []);
    const outside = await page.locator('#logout-master-audit').evaluate((root) => [...root.querySelectorAll('input, select, button, p')]
      .filter((element) => !element.closest('.table-responsive') && element.getBoundingClientRect().right > root.getBoundingClientRect().right)
      .map((element) => element.outerHTML.slice(0, 80)));
    assert.deepEqual(outside, []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), 'the page is as wide as the window');
    await picture(page, 'audit-log', SIZE);
    await page.selectOption('#audit-what', 'ends');
    await page.fill('#audit-person', '3');
    await page.locator('#audit-person').press('Enter');
    await page.waitForURL(/what=ends/);
    const row = page.locator('#logout-master-audit-rows tbody tr');
    assert.equal(await row.count(), 1);
    const text = await row.innerText();
    for (const part of ['expire', 'idle', 'staff 3 Tom Till', 'staff-3']) {
      assert.ok(text.includes(part), `${part} in ${text}`);
    }
    assert.equal(await page.inputValue('#audit-person'), '3', 'the form remembers');
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('an auditor with the capability alone checks the chain, by keys', async () => {
    await stack.cli('sql', "INSERT INTO tblstaff_permissions (staff_id, feature, capability) VALUES (2, 'logout_master', 'audit')");
    const { context, page, complaints } = await visit('sara');
    await page.goto(`${stack.url}/admin/logout_master/mine`);
    await page.locator('#logout-master-audit-link').focus();
    await page.keyboard.press('Enter');
    await page.locator('#logout-master-audit-check button').focus();
    await page.keyboard.press('Enter');
    const checked = page.locator('#logout-master-audit-checked');
    await checked.waitFor();
    assert.equal(await checked.getAttribute('data-found'), '0');
    assert.equal(await checked.getAttribute('role'), 'status');
    assert.equal(await page.locator('#logout-master-audit-keep').count(), 0);

    // Tom's end is made one of somebody else.
    const ends = JSON.parse(await stack.cli('sql', "SELECT n FROM tbllogout_master_log WHERE kind = 'staff' AND person_id = 3 AND type = 'expire'"));
    await stack.cli('sql', `UPDATE tbllogout_master_log SET person_id = 2 WHERE n = ${ends[0].n}`);
    await page.locator('#logout-master-audit-check button').click();
    await page.locator(`li[data-problem="changed"][data-from="${ends[0].n}"]`).waitFor();
    assert.deepEqual(await violations(page, '#logout-master-audit'), []);
    await picture(page, 'audit-tampered', SIZE);
    await stack.cli('sql', `UPDATE tbllogout_master_log SET person_id = 3 WHERE n = ${ends[0].n}`);
    await page.locator('#logout-master-audit-check button').click();
    await page.locator('#logout-master-audit-checked[data-found="0"]').waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('log and evidence come as downloads and the page stays', async () => {
    const { context, page } = await visit('admin');
    await page.goto(stack.url + PAGE);
    for (const [button, name, begin] of [
      ['form:has(input[value="csv"]) button', /audit-log\.csv$/, '"n","written_ms"'],
      ['form:has(input[value="jsonl"]) button', /audit-log\.jsonl$/, '{"n":1,'],
      ['#logout-master-audit-pack button', /evidence\.zip$/, 'PK'],
    ]) {
      const coming = page.waitForEvent('download');
      await page.locator(/** @type {string} */ (button)).click();
      const download = await coming;
      assert.match(download.suggestedFilename(), /** @type {RegExp} */ (name));
      const content = await readFile(await download.path(), 'latin1');
      assert.ok(content.startsWith(/** @type {string} */ (begin)), content.slice(0, 100));
    }
    assert.ok(await page.locator('#logout-master-audit-rows').isVisible());
    await context.close();
  });

  it('the retention is saved, and nonsense is refused with what was expected', async () => {
    const { context, page } = await visit('admin');
    await page.goto(stack.url + PAGE);
    await page.fill('#audit-days', '7');
    await page.evaluate(() => /** @type {HTMLFormElement} */ (document.querySelector('#logout-master-audit-keep')).setAttribute('novalidate', ''));
    await page.click('#logout-master-audit-keep button');
    await page.locator('[role=status].alert-danger').waitFor();
    assert.match(await page.locator('[role=status].alert-danger').innerText(), /30.*36500/);
    assert.equal(await page.inputValue('#audit-days'), '400');
    await page.fill('#audit-days', '500');
    await page.click('#logout-master-audit-keep button');
    await page.locator('[role=status].alert-success').waitFor();
    assert.equal(await page.inputValue('#audit-days'), '500');
    await context.close();
  });

  it('at 400 % and from right to left nothing is cut off, and the numbers stay readable', async () => {
    await stack.cli('sql', "UPDATE tblstaff SET default_language = 'arabic' WHERE staffid = 1");
    try {
      const { context, page } = await visit('admin', '', { viewport: { width: 320, height: 640 } });
      await page.goto(stack.url + PAGE);
      const content = page.locator('#logout-master-audit');
      assert.equal(await content.getAttribute('dir'), 'rtl');
      assert.equal(await page.locator('#logout-master-audit-head').getAttribute('dir'), 'ltr');
      assert.deepEqual(await violations(page, '#logout-master-audit'), []);
      // Only the table may be wider than the window, and it scrolls by itself.
      const wide = await content.evaluate((root) => [...root.querySelectorAll('input, select, button, code, p, h2')]
        .filter((element) => !element.closest('.table-responsive') && element.getBoundingClientRect().width > window.innerWidth)
        .map((element) => element.outerHTML.slice(0, 80)));
      assert.deepEqual(wide, []);
      await context.close();
    } finally {
      await stack.cli('sql', "UPDATE tblstaff SET default_language = '' WHERE staffid = 1");
    }
  });
});
