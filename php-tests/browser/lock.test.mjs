/**
 * The lock in place: nothing of the page is in the document while the session is locked, the unlock gives it back as it
 * was, and the calls that were refused meanwhile get their answer.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dialog, lock, seconds, status, violations } from './support/browser.mjs';
import { openSite } from './support/site.mjs';

describe('the lock in place', { concurrency: 2 }, () => {
  const { stack, guest, visit } = openSite({ idle_timeout: 900, grace: 600 });

  /** @param {import('playwright-core').Page} page */
  const entry = (page) => page.locator('#logout-master-entry');

  /** @param {import('playwright-core').Page} page @param {string} word */
  async function unlock(page, word) {
    await entry(page).fill(word);
    await page.keyboard.press('Enter');
  }

  it('takes the data out of the document and gives everything back', async () => {
    const { page, complaints } = await visit('sara', '/admin/clients/client/1');
    const title = await page.title();
    const company = await page.inputValue('[name=company]');
    await page.fill('[name=city]', 'Half a senten');
    const marked = await page.evaluateHandle(() => {
      const field = /** @type {HTMLInputElement} */ (document.querySelector('[name=city]'));
      field.addEventListener('click', () => (field.dataset.heard = 'yes'));
      return field;
    });
    await lock(page);
    for (const secret of [company, 'Half a senten', 'sara@example.com', 'Sara']) {
      assert.ok(!(await page.content()).includes(secret), secret);
    }
    const found = await page.evaluate(() => [
      document.querySelectorAll('input[name], table, nav, form[action], a[href]').length, window.frames.length,
    ]);
    assert.deepEqual(found, [0, 1], 'an emptied frame alone, which would lose what was typed if it were taken out');
    assert.equal(await page.title(), 'The screen is locked');
    // Whoever throws the dialog away finds an empty page.
    assert.equal(await page.evaluate(() => {
      const copy = /** @type {HTMLElement} */ (document.body.cloneNode(true));
      copy.querySelector('dialog')?.remove();
      return (copy.textContent || '').trim();
    }), '');

    await unlock(page, 'wrong');
    await page.getByText('That password is not right.').waitFor();
    assert.equal(await entry(page).inputValue(), '');
    await unlock(page, 'sara-pass');
    await dialog(page, 'cover').waitFor({ state: 'detached' });
    assert.equal(await page.inputValue('[name=city]'), 'Half a senten');
    assert.equal(await page.title(), title);
    assert.ok(await marked.evaluate((field) => field.isConnected), 'the very same field');
    await page.click('[name=city]');
    assert.equal(await page.getAttribute('[name=city]', 'data-heard'), 'yes');
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('keeps what is typed in an editor\'s frame, and shows nothing of it', async () => {
    const { page } = await visit('carla', '/clients/ticket/1');
    const frame = page.frameLocator('iframe.editor-frame').first();
    await frame.locator('body').click();
    await page.keyboard.type('A long story');
    await lock(page);
    const shown = await page.evaluate(() => Array.from(document.querySelectorAll('iframe'), (one) =>
      one.contentDocument?.body.innerText || '').join());
    assert.ok(!shown.includes('story'), shown);
    await unlock(page, 'carla-pass');
    await dialog(page, 'cover').waitFor({ state: 'detached' });
    assert.equal((await frame.locator('body').innerText()).trim(), 'A long story');
    await page.context().close();
  });

  it('is a lock of the server: reload, a new tab and a reopened browser show the same', async () => {
    const { context, page } = await visit('tom', '/admin/clients/client/1');
    const company = await page.inputValue('[name=company]');
    await lock(page);
    await page.reload();
    await page.locator('#logout-master-lock').waitFor();
    const tab = await context.newPage();
    await tab.goto(`${stack.url}/admin/clients/client/1`);
    await tab.locator('#logout-master-lock').waitFor();
    const { context: reopened, page: later } = await guest({ storageState: await context.storageState() });
    await later.goto(`${stack.url}/admin/clients/client/1`);
    await later.locator('#logout-master-lock').waitFor();
    for (const one of [page, tab, later]) {
      assert.ok(!(await one.content()).includes(company));
    }
    await reopened.close();
    await context.close();
  });

  it('sends the refused calls again with the token of now, each caller hears one answer', async () => {
    const { context, page, complaints } = await visit('admin', '/admin/clients');
    const other = await context.newPage();
    await other.goto(`${stack.url}/admin/clients`);
    await lock(other);
    await page.evaluate(() => {
      const all = /** @type {any} */ (window);
      all.heard = [];
      const token = all.csrfData.formatted;
      const url = '/admin/clients/table';
      const data = { draw: '7', start: '0', length: '25', search: '' };
      all.$.post(url, data).always((/** @type {any} */ answer, /** @type {string} */ how) => all.heard.push(['jquery', how, answer.draw]));
      const body = new URLSearchParams({ ...data, ...token });
      fetch(url, { method: 'POST', body, headers: { 'X-Requested-With': 'XMLHttpRequest' } })
        .then((answer) => answer.json().then((json) => all.heard.push(['fetch', answer.status, json.draw])));
      const form = new FormData();
      Object.entries({ ...data, ...token }).forEach(([name, value]) => form.append(name, String(value)));
      const xhr = new XMLHttpRequest();
      xhr.onreadystatechange = () => xhr.readyState > 1 && all.heard.push(['state', xhr.readyState, xhr.status]);
      xhr.open('POST', url);
      xhr.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
      xhr.send(form);
      fetch(new Request('/admin/misc/notifications_check', { headers: { 'X-Requested-With': 'XMLHttpRequest' } }))
        .then((answer) => all.heard.push(['request', answer.status]));
    });
    await entry(page).waitFor();
    await seconds(1);
    assert.deepEqual(await page.evaluate('heard'), [], 'nobody is told of a refusal');
    // The token has expired meanwhile.
    const cookies = await context.cookies();
    await context.clearCookies({ name: 'csrf_cookie_name' });
    assert.ok(cookies.some((cookie) => cookie.name === 'csrf_cookie_name'));
    await unlock(page, 'admin-pass');
    await dialog(page, 'cover').waitFor({ state: 'detached' });
    await page.waitForFunction('heard.length >= 6');
    const heard = /** @type {unknown[][]} */ (await page.evaluate('heard')).map((one) => one.join(' ')).sort();
    assert.deepEqual(heard, ['fetch 200 7', 'jquery success 7', 'request 200', 'state 2 200', 'state 3 200', 'state 4 200']);
    // The other tab is open again too, and its forms have the new token.
    await dialog(other, 'cover').waitFor({ state: 'detached' });
    const fresh = (await context.cookies()).find((cookie) => cookie.name === 'csrf_cookie_name')?.value;
    for (const one of [page, other]) {
      await one.waitForFunction((value) => /** @type {any} */ (window).csrfData.hash === value, fresh);
    }
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('opens by a click where the policy says so, and by the keyboard', async () => {
    await stack.rule('contact', 1, { resume: 'click' });
    const { page } = await visit('carla', '/clients/profile');
    await lock(page);
    const unlocking = page.getByRole('button', { name: 'Unlock' });
    await unlocking.waitFor();
    assert.equal(await entry(page).count(), 0);
    assert.deepEqual(await violations(page, 'dialog.logout-master'), []);
    await page.keyboard.press('Escape');
    assert.equal(await unlocking.count(), 1, 'Escape opens nothing');
    await unlocking.focus();
    await page.keyboard.press('Enter');
    await dialog(page, 'cover').waitFor({ state: 'detached' });
    assert.equal((await status(page.context(), stack, 'contact')).code, 200);
    await stack.rule('contact', 1, {});
    await page.context().close();
  });

  it('lets no more calls wait than it can keep, and none for a session that is over', async () => {
    const { context, page } = await visit('dora', '/clients/tickets');
    const other = await context.newPage();
    await other.goto(`${stack.url}/clients/tickets`);
    await lock(other);
    const refused = await page.evaluate(async () => {
      let answered = 0;
      const { csrfData } = /** @type {any} */ (window);
      const token = `${csrfData.token_name}=${csrfData.hash}`;
      const call = (/** @type {number} */ size) => fetch('/clients/tickets', {
        method: 'POST',
        body: `${token}&x=${'y'.repeat(size)}`,
        headers: { 'X-Requested-With': 'XMLHttpRequest', 'Content-Type': 'application/x-www-form-urlencoded' },
      }).then((answer) => answer.status === 423 && (answered += 1));
      call(5 << 20);
      for (let number = 0; number < 60; number += 1) {
        call(10);
      }
      for (let number = 0; number < 5; number += 1) {
        fetch('/clients/tickets?poll', { headers: { 'X-Requested-With': 'XMLHttpRequest' } })
          .then((answer) => answer.status === 423 && (answered += 1));
      }
      for (let wait = 0; wait < 600 && answered < 15; wait += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
      return answered;
    });
    assert.ok(refused >= 15 && refused <= 16, `${refused} of 66 were refused at once`);
    await page.getByRole('button', { name: 'Sign out now' }).click();
    await page.locator('[name=password]').waitFor();
    await context.close();
  });

  it('asks for the second factor, says what is wrong, and has no fault that axe knows', async () => {
    // One after the other: a code of the app is good once.
    for (const [language, direction] of [['english', 'ltr'], ['arabic', 'rtl']]) {
      await stack.cli('sql', `UPDATE tblstaff SET default_language = '${language}' WHERE staffid = 4`);
      const { page, complaints } = await guest({ viewport: { width: 320, height: 400 }, reducedMotion: 'reduce' });
      await page.goto(`${stack.url}/admin/authentication`);
      await page.fill('[name=email]', 'tina@example.com');
      await page.fill('[name=password]', 'tina-pass');
      await page.click('form button[type=submit]');
      await page.fill('[name=code]', await stack.cli('totp', 'tina@example.com'));
      await page.click('form button[type=submit]');
      await page.waitForURL((url) => !url.pathname.includes('authentication'));
      const { facts } = await status(page.context(), stack, 'staff');
      const forget = () => stack.cli('sql',
        `DELETE FROM tbllogout_master_attempts WHERE who LIKE 'totp:%' OR who LIKE '%${facts.session_id}'`);
      const checking = await page.evaluate(() =>
        JSON.parse(document.getElementById('logout-master-config')?.textContent || '').strings.checking);
      await lock(page);
      const box = dialog(page, 'cover');
      /** Tries, and waits until the page has said what came of it. @param {string} word */
      const attempt = async (word) => {
        const answered = page.waitForResponse(/presence\/resume/);
        await unlock(page, word);
        const answer = await answered;
        await page.waitForFunction((text) => {
          const note = document.getElementById('logout-master-note')?.textContent;
          return note && note !== text && document.activeElement?.id === 'logout-master-entry';
        }, checking);
        return answer.status();
      };
      const look = async (/** @type {string} */ state) => {
        assert.deepEqual(await violations(page, 'dialog.logout-master'), [], state);
        // At 320 pixels, which is 1280 at 400 %, nothing is cut off sideways.
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), state);
      };
      assert.equal(await box.getAttribute('dir'), direction);
      await look('locked');
      await attempt('wrong');
      await look('wrong password');
      await unlock(page, 'tina-pass');
      await page.locator('#logout-master-entry[autocomplete="one-time-code"]').waitFor();
      await look('code');
      // Focus order: what is asked for, unlock, sign out, and round again.
      const order = [];
      for (let press = 0; press < 3; press += 1) {
        order.push(await page.evaluate(() => document.activeElement?.tagName));
        await page.keyboard.press('Tab');
      }
      assert.deepEqual(order, ['INPUT', 'BUTTON', 'BUTTON']);
      await entry(page).focus();
      for (let number = 0; number < 4; number += 1) {
        assert.equal(await attempt('000'), 422);
      }
      await look('wrong code');
      assert.equal(await attempt('000000'), 429);
      await look('too many tries');
      await forget();
      await unlock(page, await stack.cli('totp', 'tina@example.com'));
      await box.waitFor({ state: 'detached' });
      assert.deepEqual(complaints, []);
      await page.context().close();
    }
  });
});
