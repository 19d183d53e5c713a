/** Rules, presets, effective limits and the dry run as an admin uses them: by keys, in both directions, under a strict CSP. */
import assert from 'node:assert/strict';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { dialog, launch, newContext, seconds, signIn, status, violations } from './support/browser.mjs';
import { ROOT, Stack } from './support/stack.mjs';

const PAGE = '/admin/logout_master/rules';

describe('rules', () => {
  /** @type {Stack} */
  let stack;
  /** @type {import('playwright-core').Browser} */
  let browser;

  before(async () => {
    stack = await Stack.start({ idle_timeout: 900 });
    await stack.cli('switch', 'set', 'csp', '1');
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await stack?.stop();
  });

  /** @param {string} name */
  async function person(name) {
    const context = await newContext(browser);
    const page = await context.newPage();
    /** @type {string[]} */
    const complaints = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => message.text().includes('Content Security Policy') && complaints.push(message.text()));
    await signIn(page, stack, /** @type {any} */ (name));
    return { context, page, complaints };
  }

  async function policy() {
    return JSON.parse(await stack.cli('option', 'get', 'logout_master_policy'));
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

  it('a rule is made, refused, mended and moved by keys, and holds at once', async () => {
    const { context, page, complaints } = await person('admin');
    const tom = await person('tom');
    await page.goto(`${stack.url}/admin/clients`);
    await page.locator(`a[href$="${PAGE}"]`).first().waitFor({ state: 'attached' });
    await page.goto(stack.url + PAGE);
    await page.locator('#logout-master-rule-new').focus();
    await page.keyboard.press('Enter');
    await page.locator('#rule-name').fill('quick tom');
    // Naming people is choosing them.
    await page.locator('#rule-people').selectOption('3');
    assert.ok(await page.locator('#rule-who-people').isChecked());
    await page.locator('#rule-set_idle_timeout').fill('5');
    await page.locator('#rule-set_warning').fill('10');
    await page.locator('#rule-set_warning').press('Enter');
    const error = page.locator('#rule-set_warning-error');
    await error.waitFor();
    assert.match(await error.innerText(), /20/);
    assert.equal(await page.locator('#rule-set_warning').getAttribute('aria-invalid'), 'true');
    assert.match(await page.locator('#rule-set_warning').getAttribute('aria-describedby') || '', /rule-set_warning-error/);
    assert.equal(await page.locator('#rule-name').inputValue(), 'quick tom');
    assert.deepEqual(await violations(page, '#logout-master-rule-form'), []);
    await picture(page, 'rule-form');
    await page.locator('#rule-set_warning').fill('30');
    await page.locator('#rule-set_warning').press('Enter');
    await page.locator('tr[data-rule="quick tom"]').waitFor();
    assert.equal((await status(tom.context, stack, 'staff')).facts.rule, 'quick tom');

    await page.locator('#logout-master-rule-new').click();
    await page.locator('#rule-name').fill('at night');
    await page.locator('#rule-from').fill('20:00');
    await page.locator('#rule-to').fill('06:00');
    await page.locator('#rule-set_idle_timeout').fill('3');
    await page.locator('#rule-name').press('Enter');
    await page.locator('tr[data-rule="at night"]').waitFor();
    assert.deepEqual(await violations(page, '#logout-master-rules'), []);
    await picture(page, 'rules');
    await page.locator('tr[data-rule="at night"] button').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#logout-master-rule-0-up$/);
    assert.deepEqual((await policy()).rules.map((/** @type {any} */ rule) => rule.name), ['at night', 'quick tom']);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'logout-master-rule-0-up', 'the keyboard stays there');

    const gone = page.locator('tr[data-rule="at night"]');
    await gone.locator('summary').focus();
    await page.keyboard.press('Enter');
    await gone.locator('button.btn-danger').click();
    await gone.waitFor({ state: 'detached' });
    assert.deepEqual(complaints, []);
    await context.close();
    await tom.context.close();
  });

  it('a preset is seen before it is applied', async () => {
    const { context, page, complaints } = await person('admin');
    await page.goto(`${stack.url}${PAGE}/presets`);
    const before = await policy();
    await page.locator('#logout-master-preset-pci a.btn').click();
    await page.locator('#logout-master-changes').waitFor();
    assert.deepEqual(await policy(), before);
    assert.deepEqual(await violations(page, '#logout-master-presets'), []);
    await picture(page, 'presets');
    await page.locator('#logout-master-preview button[type=submit]').click();
    await page.locator('#logout-master-preview').waitFor({ state: 'detached' });
    assert.equal((await policy()).ceiling.idle_timeout, 900);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('effective limits tell why, and the warning is shown without doing anything', async () => {
    const { context, page, complaints } = await person('admin');
    await page.goto(`${stack.url}${PAGE}/limits`);
    await page.locator('input[name=person]').fill('tom@example.com');
    await page.keyboard.press('Enter');
    await page.locator('#logout-master-limits-table').waitFor();
    assert.match(await page.locator('#logout-master-limits-table tr', { hasText: 'Idle limit' }).innerText(), /5 min\s+quick tom/);
    assert.deepEqual(await violations(page, '#logout-master-limits'), []);
    await picture(page, 'effective-limits');
    const before = (await status(context, stack, 'staff')).facts;
    const button = page.locator('#logout-master-preview-warning');
    await button.focus();
    await page.keyboard.press('Enter');
    const warning = dialog(page, 'warning');
    await warning.waitFor();
    assert.match(await warning.innerText(), /A preview/);
    assert.deepEqual(await violations(page, 'dialog.logout-master'), []);
    await page.keyboard.press('Escape');
    await warning.waitFor({ state: 'detached' });
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'logout-master-preview-warning');
    await button.click();
    await warning.locator('button').nth(1).click();
    await warning.waitFor({ state: 'detached' });
    const after = (await status(context, stack, 'staff')).facts;
    assert.equal(after.status, 'active');
    assert.equal(after.session_id, before.session_id);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('a dry run is asked for, seen on every page, and ended by one click', async () => {
    await stack.cli('option', 'set', 'logout_master_asked', '0');
    await stack.rule('staff', 2, { idle_timeout: 2 });
    const { context, page, complaints } = await person('admin');
    await page.goto(`${stack.url}/admin/settings?group=logout_master`);
    await page.locator('#logout-master-first a').click();
    await page.locator('#logout-master-record').click();
    await page.locator('#logout-master-dry-run-banner').waitFor();
    const sara = await person('sara');
    await seconds(3);
    await fetch(`${stack.url}/cron/index`);
    await sara.page.goto(`${stack.url}/admin/clients`);
    assert.equal((await status(sara.context, stack, 'staff')).code, 200, 'nobody is signed out');
    await page.goto(`${stack.url}/admin/clients`);
    await page.locator('#logout-master-dry-run-banner a').click();
    await page.locator('#logout-master-would tr', { hasText: 'staff 2' }).first().waitFor();
    assert.deepEqual(await violations(page, '#logout-master-dry-run'), []);
    assert.deepEqual(await violations(page, '#logout-master-dry-run-banner'), []);
    await picture(page, 'dry-run');
    await page.locator('#logout-master-enforce').click();
    await page.locator('#logout-master-dry-run-banner').waitFor({ state: 'detached' });
    assert.equal((await policy()).enforce, true);
    assert.deepEqual(complaints, []);
    await context.close();
    await sara.context.close();
  });

  it('reads from right to left, and fits at 400 %', async () => {
    await stack.cli('sql', "UPDATE tblstaff SET default_language = 'arabic', direction = 'rtl' WHERE staffid = 1");
    const { context, page } = await person('admin');
    const pages = { '': 'rules', '/form': 'rule-form', '/presets?preset=cis': 'presets', '/limits?kind=staff&person=3': 'limits', '/dry_run': 'dry-run' };
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
