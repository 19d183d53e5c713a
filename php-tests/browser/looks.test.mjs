/** What people see: no fault that axe knows, no script that a strict policy forbids, and the pictures of the docs. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dialog, loginPage, seconds, violations } from './support/browser.mjs';
import { picture } from './support/picture.mjs';
import { openSite } from './support/site.mjs';

const WINDOW = { viewport: { width: 1000, height: 640 } };

describe('what people see', { concurrency: 2 }, () => {
  // The picture of the settings shows usual limits; each person has shorter ones.
  const { stack, visit } = openSite({ idle_timeout: 900, warning: 120, absolute_timeout: 43200 }, async () => {
    await stack.rule('staff', 2, { idle_timeout: 24, warning: 20 });
    await stack.rule('contact', 1, { idle_timeout: 24, warning: 20 });
    await stack.rule('staff', 3, { idle_timeout: 8, warning: 0, grace: 600 });
    await stack.rule('contact', 2, { idle_timeout: 2, warning: 0 });
  });

  it('the warning', async () => {
    const { page, complaints } = await visit('sara', '/admin/clients/client/1', WINDOW);
    await dialog(page, 'warning').waitFor();
    await picture(page, 'warning');
    assert.deepEqual(await violations(page, 'dialog.logout-master'), []);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('the lock, and the way back through it', async () => {
    const { page } = await visit('tom', '/admin/clients/client/1', WINDOW);
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
    const { page } = await visit('dora', undefined, WINDOW);
    await loginPage(page, 'idle');
    await picture(page, 'signed-out');
    assert.deepEqual(await violations(page, '#logout-master-notice'), []);
    await page.context().close();
  });

  it('the settings', async () => {
    const { page } = await visit('admin', '/admin/settings?group=logout_master', WINDOW);
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
    const { page, complaints } = await visit('carla', undefined, WINDOW);
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
    const { page, complaints } = await visit('carla', undefined, WINDOW);
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
  const { stack, visit } = openSite({ idle_timeout: 900 }, () => stack.rule('staff', 2, { idle_timeout: 30, warning: 20 }));
  const LANGUAGES = { german: 'de', french: 'fr', spanish: 'es', portuguese_br: 'pt-br', turkish: 'tr', arabic: 'ar' };

  /** @param {'sara' | 'tom'} name @param {string} language */
  async function reader(name, language) {
    const direction = language === 'arabic' ? 'rtl' : 'ltr';
    await stack.cli('sql', `UPDATE tblstaff SET default_language = '${language}', direction = '${direction}'`);
    return (await visit(name, undefined, WINDOW)).page;
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
