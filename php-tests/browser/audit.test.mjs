/** The audit log as an admin and an auditor see it: list, filter, check, export, evidence, in every language's direction. */
import assert from 'node:assert/strict';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, newContext, seconds, signIn, violations } from './support/browser.mjs';
import { ROOT, Stack } from './support/stack.mjs';

const PAGE = '/admin/logout_master/audit';

describe('the audit log', () => {
  /** @type {Stack} */
  let stack;
  /** @type {import('playwright-core').Browser} */
  let browser;

  before(async () => {
    stack = await Stack.start({ idle_timeout: 900 });
    await stack.rule('staff', 3, { idle_timeout: 2 });
    await stack.cli('switch', 'set', 'csp', '1');
    browser = await launch();
    const tom = await newContext(browser);
    await signIn(await tom.newPage(), stack, 'tom');
    await tom.close();
    const carla = await newContext(browser);
    await signIn(await carla.newPage(), stack, 'carla');
    await carla.close();
    await seconds(2.5);
    await cron();
  });
  after(async () => {
    await browser?.close();
    await stack?.stop();
  });

  async function cron() {
    assert.equal((await fetch(`${stack.url}/cron/index`)).status, 200);
  }

  /** @param {string} name @param {import('playwright-core').BrowserContextOptions} [options] */
  async function person(name, options) {
    const context = await newContext(browser, options);
    const page = await context.newPage();
    /** @type {string[]} */
    const complaints = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => message.text().includes('Content Security Policy') && complaints.push(message.text()));
    await signIn(page, stack, /** @type {any} */ (name));
    return { context, page, complaints };
  }

  /**
   * A picture for the docs, taken anew with UPDATE_SCREENSHOTS=1.
   *
   * @param {import('playwright-core').Page} page
   * @param {string} name
   */
  async function picture(page, name) {
    const path = join(ROOT, 'docs/images', `${name}.png`);
    const isThere = await access(path).then(() => true, () => false);
    if (process.env.UPDATE_SCREENSHOTS === '1' || !isThere) {
      await page.setViewportSize({ width: 1200, height: 800 });
      await page.screenshot({ path, animations: 'disabled', fullPage: true });
    }
  }

  it('an admin finds the end of a session by menu, filter and keys', async () => {
    const { context, page, complaints } = await person('admin');
    await page.locator(`a[href$="${PAGE}"]`).first().waitFor({ state: 'attached' });
    await page.goto(stack.url + PAGE);
    assert.deepEqual(await violations(page, '#logout-master-audit'), []);
    const outside = await page.locator('#logout-master-audit').evaluate((root) => [...root.querySelectorAll('input, select, button, p')]
      .filter((element) => !element.closest('.table-responsive') && element.getBoundingClientRect().right > root.getBoundingClientRect().right)
      .map((element) => element.outerHTML.slice(0, 80)));
    assert.deepEqual(outside, []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), 'the page is as wide as the window');
    await picture(page, 'audit-log');
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
    const { context, page, complaints } = await person('sara');
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
    await picture(page, 'audit-tampered');
    await stack.cli('sql', `UPDATE tbllogout_master_log SET person_id = 3 WHERE n = ${ends[0].n}`);
    await page.locator('#logout-master-audit-check button').click();
    await page.locator('#logout-master-audit-checked[data-found="0"]').waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('log and evidence come as downloads and the page stays', async () => {
    const { context, page } = await person('admin');
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
    const { context, page } = await person('admin');
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
      const { context, page } = await person('admin', { viewport: { width: 320, height: 640 } });
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
