/** Rules, presets, effective limits and the dry run as an admin uses them: by keys, in both directions, under a strict CSP. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dialog, seconds, status, violations } from './support/browser.mjs';
import { picture } from './support/picture.mjs';
import { openSite } from './support/site.mjs';

const PAGE = '/admin/logout_master/rules';
const SIZE = { width: 1200, height: 800, whole: true };

describe('rules', () => {
  const { stack, visit } = openSite({ idle_timeout: 900 }, () => stack.cli('switch', 'set', 'csp', '1'));

  async function policy() {
    return JSON.parse(await stack.cli('option', 'get', 'logout_master_policy'));
  }

  it('a rule is made, refused, mended and moved by keys, and holds at once', async () => {
    const { context, page, complaints } = await visit('admin');
    const tom = await visit('tom');
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
    await picture(page, 'rule-form', SIZE);
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
    await picture(page, 'rules', SIZE);
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
    const { context, page, complaints } = await visit('admin');
    await page.goto(`${stack.url}${PAGE}/presets`);
    const before = await policy();
    await page.locator('#logout-master-preset-pci a.btn').click();
    await page.locator('#logout-master-changes').waitFor();
    assert.deepEqual(await policy(), before);
    assert.deepEqual(await violations(page, '#logout-master-presets'), []);
    await picture(page, 'presets', SIZE);
    await page.locator('#logout-master-preview button[type=submit]').click();
    await page.locator('#logout-master-preview').waitFor({ state: 'detached' });
    assert.equal((await policy()).ceiling.idle_timeout, 900);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('effective limits tell why, and the warning is shown without doing anything', async () => {
    const rules = [{ name: 'quick tom', match: { kind: 'staff', ids: [3] }, set: { idle_timeout: 300 } }];
    const now = await policy();
    await stack.cli('option', 'set', 'logout_master_policy', JSON.stringify({ ...now, revision: now.revision + 1, rules }));
    const { context, page, complaints } = await visit('admin');
    await page.goto(`${stack.url}${PAGE}/limits`);
    await page.locator('input[name=person]').fill('tom@example.com');
    await page.keyboard.press('Enter');
    await page.locator('#logout-master-limits-table').waitFor();
    assert.match(await page.locator('#logout-master-limits-table tr', { hasText: 'Idle limit' }).innerText(), /5 min\s+quick tom/);
    assert.deepEqual(await violations(page, '#logout-master-limits'), []);
    await picture(page, 'effective-limits', SIZE);
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
    const { context, page, complaints } = await visit('admin');
    await page.goto(`${stack.url}/admin/settings?group=logout_master`);
    await page.locator('#logout-master-first a').click();
    await page.locator('#logout-master-record').click();
    await page.locator('#logout-master-dry-run-banner').waitFor();
    const sara = await visit('sara');
    await seconds(3);
    await fetch(`${stack.url}/cron/index`);
    await sara.page.goto(`${stack.url}/admin/clients`);
    assert.equal((await status(sara.context, stack, 'staff')).code, 200, 'nobody is signed out');
    await page.goto(`${stack.url}/admin/clients`);
    await page.locator('#logout-master-dry-run-banner a').click();
    await page.locator('#logout-master-would tr', { hasText: 'staff 2' }).first().waitFor();
    assert.deepEqual(await violations(page, '#logout-master-dry-run'), []);
    assert.deepEqual(await violations(page, '#logout-master-dry-run-banner'), []);
    await picture(page, 'dry-run', SIZE);
    await page.locator('#logout-master-enforce').click();
    await page.locator('#logout-master-dry-run-banner').waitFor({ state: 'detached' });
    assert.equal((await policy()).enforce, true);
    assert.deepEqual(complaints, []);
    await context.close();
    await sara.context.close();
  });

  it('reads from right to left, and fits at 400 %', async () => {
    await stack.cli('sql', "UPDATE tblstaff SET default_language = 'arabic', direction = 'rtl' WHERE staffid = 1");
    const { context, page } = await visit('admin');
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
