/** What people see: no fault that axe knows, no script that a strict policy forbids, and the pictures of the docs. */
import assert from 'node:assert/strict';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { dialog, launch, loginPage, newContext, seconds, signIn, violations } from './support/browser.mjs';
import { ROOT, Stack } from './support/stack.mjs';

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
    // What the mouse was left on would look chosen.
    await page.mouse.move(2, 2);
    await page.screenshot({ path, animations: 'disabled' });
  }
}

describe('what people see', { concurrency: 2 }, () => {
  /** @type {Stack} */
  let stack;
  /** @type {import('playwright-core').Browser} */
  let browser;

  before(async () => {
    // The picture of the settings shows usual limits; each person has shorter ones.
    stack = await Stack.start({ idle_timeout: 900, warning: 120, absolute_timeout: 43200 });
    await stack.rule('staff', 2, { idle_timeout: 24, warning: 20 });
    await stack.rule('contact', 1, { idle_timeout: 24, warning: 20 });
    await stack.rule('staff', 3, { idle_timeout: 2, warning: 0, grace: 60 });
    await stack.rule('contact', 2, { idle_timeout: 2, warning: 0 });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await stack?.stop();
  });

  async function visitor() {
    const context = await newContext(browser, { viewport: { width: 1000, height: 640 } });
    const page = await context.newPage();
    /** @type {string[]} */
    const complaints = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    return { page, complaints };
  }

  it('the warning', async () => {
    const { page, complaints } = await visitor();
    await signIn(page, stack, 'sara');
    await page.goto(`${stack.url}/admin/clients/client/1`);
    await dialog(page, 'warning').waitFor();
    await picture(page, 'warning');
    assert.deepEqual(await violations(page, 'dialog.logout-master'), []);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('the lock, and the way back through it', async () => {
    const { page } = await visitor();
    await signIn(page, stack, 'tom');
    await page.goto(`${stack.url}/admin/clients/client/1`);
    const company = await page.inputValue('[name=company]');
    await page.locator('#logout-master-entry').waitFor();
    assert.ok(!(await page.content()).includes(company));
    await picture(page, 'locked');
    assert.deepEqual(await violations(page), []);
    await page.reload();
    await page.locator('#logout-master-lock').waitFor();
    assert.ok(!(await page.content()).includes(company));
    assert.deepEqual(await violations(page), []);
    await page.fill('#logout-master-password', 'wrong');
    await page.click('#logout-master-lock form:first-of-type button');
    await page.locator('#logout-master-error').waitFor();
    assert.deepEqual(await violations(page), []);
    await page.fill('#logout-master-password', 'tom-pass');
    await page.click('#logout-master-lock form:first-of-type button');
    await page.waitForURL(`${stack.url}/admin/clients/client/1`);
    assert.equal(await page.inputValue('[name=company]'), company);
    await page.context().close();
  });

  it('the reason on the login page', async () => {
    const { page } = await visitor();
    await signIn(page, stack, 'dora');
    await loginPage(page, 'idle');
    await picture(page, 'signed-out');
    assert.deepEqual(await violations(page, '#logout-master-notice'), []);
    await page.context().close();
  });

  it('the settings', async () => {
    const { page } = await visitor();
    await signIn(page, stack, 'admin');
    await page.goto(`${stack.url}/admin/settings?group=logout_master`);
    await page.locator('#settings-form fieldset').first().waitFor();
    await page.setViewportSize({ width: 1000, height: 1200 });
    await picture(page, 'settings');
    assert.deepEqual(await violations(page, '#settings-form'), []);
    await page.locator('#settings-form details summary').click();
    assert.deepEqual(await violations(page, '#settings-form'), []);
    await page.context().close();
  });

  it('the whole way under a strict Content-Security-Policy', async () => {
    await stack.cli('switch', 'set', 'csp', '1');
    const { page, complaints } = await visitor();
    await signIn(page, stack, 'carla');
    const answer = await page.goto(`${stack.url}/clients/profile`);
    assert.match(answer?.headers()['content-security-policy'] || '', /script-src 'self'/);
    await dialog(page, 'warning').waitFor();
    await page.keyboard.press('Escape');
    await dialog(page, 'warning').waitFor({ state: 'detached' });
    await dialog(page, 'warning').waitFor();
    await page.getByRole('button', { name: 'Sign out now' }).click();
    await loginPage(page);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('no second dialog when the script is printed twice, none without its configuration', async () => {
    const { page, complaints } = await visitor();
    await signIn(page, stack, 'carla');
    await page.route('**/clients/profile', async (route) => {
      const answer = await route.fetch();
      const text = await answer.text();
      const printed = text.match(/<script [^>]*id="logout-master-config">[\s\S]*presence\.js[^>]*><\/script>/);
      assert.ok(printed);
      await route.fulfill({ response: answer, body: text.replace('</body>', `${printed[0]}</body>`) });
    });
    await page.goto(`${stack.url}/clients/profile`);
    await dialog(page, 'warning').waitFor();
    await seconds(1);
    assert.equal(await page.locator('dialog.logout-master').count(), 1);
    await page.keyboard.press('Escape');
    await dialog(page, 'warning').waitFor({ state: 'detached' });
    await page.unroute('**/clients/profile');
    await page.route('**/clients/open_ticket', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replace('logout-master-config', 'nothing') });
    });
    await page.goto(`${stack.url}/clients/open_ticket`);
    await seconds(5);
    assert.equal(await page.locator('dialog.logout-master').count(), 0);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
});

describe('what the user pages show', () => {
  /** @type {Stack} */
  let stack;
  /** @type {import('playwright-core').Browser} */
  let browser;
  const LANGUAGES = { german: 'de', french: 'fr', spanish: 'es', portuguese_br: 'pt-br', turkish: 'tr', arabic: 'ar' };

  before(async () => {
    stack = await Stack.start({ idle_timeout: 900 });
    await stack.rule('staff', 2, { idle_timeout: 30, warning: 20 });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await stack?.stop();
  });

  /** @param {'sara' | 'tom'} name @param {string} language */
  async function reader(name, language) {
    const direction = language === 'arabic' ? 'rtl' : 'ltr';
    await stack.cli('sql', `UPDATE tblstaff SET default_language = '${language}', direction = '${direction}'`);
    const page = await (await newContext(browser, { viewport: { width: 1000, height: 640 } })).newPage();
    await signIn(page, stack, name);
    return page;
  }

  it('the warning in every language', async () => {
    const looks = [];
    for (const [language, code] of Object.entries(LANGUAGES)) {
      const page = await reader('sara', language);
      await page.goto(`${stack.url}/admin/clients/client/1`);
      looks.push((async () => {
        await dialog(page, 'warning').waitFor();
        await picture(page, `warning-${code}`);
        const box = await dialog(page, 'warning').evaluate((element) => [element.scrollWidth - element.clientWidth, element.getAttribute('dir')]);
        assert.deepEqual(box, [0, language === 'arabic' ? 'rtl' : 'ltr'], language);
        await page.context().close();
      })());
    }
    await Promise.all(looks);
  });

  it('the bar of a draft', async () => {
    const page = await reader('tom', 'english');
    await page.goto(`${stack.url}/admin/clients/client/1`);
    await page.fill('[name=address]', 'Deliver to the rear gate,\nring twice');
    const kept = page.waitForResponse(/drafts\/save/);
    await page.evaluate(() => document.dispatchEvent(new CustomEvent('logout-master', { detail: { state: 'warning' } })));
    await kept;
    await page.reload();
    await page.locator('.logout-master-bar').getByText('We kept what you typed').waitFor();
    await page.evaluate(() => window.scrollTo(0, 0));
    await picture(page, 'draft');
    await page.context().close();
  });

  it('one\'s own sessions, from right to left', async () => {
    const pages = [await reader('tom', 'arabic'), await reader('tom', 'arabic')];
    await pages[1].goto(`${stack.url}/admin/logout_master/mine`);
    await pages[1].locator('tr[data-session] button').first().waitFor();
    assert.deepEqual(await violations(pages[1], '#logout-master-mine'), []);
    await picture(pages[1], 'my-sessions-ar');
    await Promise.all(pages.map((page) => page.context().close()));
  });
});
