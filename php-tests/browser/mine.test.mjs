/** What people ask for by themselves: their own sessions, the lock, "I am on the phone"; and long work that really runs. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dialog, loginPage, seconds, signIn, status, until, violations } from './support/browser.mjs';
import { picture } from './support/picture.mjs';
import { openSite } from './support/site.mjs';

const AREAS = /** @type {const} */ ([
  { kind: 'staff', id: 2, name: 'sara', page: '/admin/logout_master/mine', other: '/admin/clients/client/1' },
  { kind: 'contact', id: 1, name: 'carla', page: '/logout_master/mine_client', other: '/clients/tickets' },
]);
const LOCK = 'a[href$="#logout-master-lock-now"]';
const HOLD = 'a[href$="#logout-master-hold-now"]';
const SIZE = { width: 1000, height: 640 };

describe('what people ask for by themselves', { concurrency: 2 }, () => {
  const { stack, guest, visit } = openSite({ idle_timeout: 900, grace: 600, max_hold: 1200 }, async () => {
    await stack.cli('option', 'set', 'logout_master_phone', '1');
    // All of it works under a strict Content-Security-Policy.
    await stack.cli('switch', 'set', 'csp', '1');
  });

  /** The dialogs of this part of the script. @param {import('playwright-core').Page} page @param {string} view */
  function own(page, view) {
    return page.locator(`dialog.logout-master[open][data-view="${view}"]`);
  }

  for (const area of AREAS) {
    it(`my sessions: another one is ended and its open tab hears of it (${area.kind})`, async () => {
      const here = await visit(area.name);
      const there = await visit(area.name);
      await there.page.goto(stack.url + area.other);
      const sessionId = (await status(there.context, stack, area.kind)).facts.session_id;
      await here.page.goto(stack.url + area.page);
      assert.deepEqual(await violations(here.page, '#logout-master-mine'), []);
      if (area.kind === 'staff') {
        await picture(here.page, 'my-sessions', SIZE);
      }
      // By keys alone.
      await here.page.locator(`tr[data-session="${sessionId}"] button`).focus();
      await here.page.keyboard.press('Enter');
      await here.page.locator(`tr[data-session="${sessionId}"]`).waitFor({ state: 'detached' });
      await here.page.locator('#logout-master-sessions').waitFor();
      assert.equal((await status(here.context, stack, area.kind)).code, 200);
      await there.page.evaluate(() => window.dispatchEvent(new Event('online')));
      await loginPage(there.page, 'self');
      await here.context.close();
      await there.context.close();
    });

    it(`lock now: by the menu and by keys, and nothing of the page stays (${area.kind})`, async () => {
      const { context, page, complaints } = await visit(area.name);
      for (const way of ['menu', 'keys', ...(area.kind === 'staff' ? ['keys in an editor'] : [])]) {
        await page.goto(stack.url + area.other);
        await page.locator(LOCK).waitFor({ state: 'attached' });
        const heading = await page.locator('h1').first().innerText();
        if (way === 'menu') {
          await page.locator(LOCK).focus();
          await page.keyboard.press('Enter');
        } else {
          if (way === 'keys in an editor') {
            await page.frameLocator('iframe').first().locator('body').click();
          }
          await page.keyboard.press('Alt+Shift+KeyL');
        }
        await page.locator('input[type=password]').waitFor();
        assert.equal((await status(context, stack, area.kind)).code, 423, way);
        assert.ok(!(await page.content()).includes(heading), way);
        await page.locator('input[type=password]').fill(`${area.name}-pass`);
        await page.keyboard.press('Enter');
        await page.locator('h1').first().waitFor();
        assert.equal((await status(context, stack, area.kind)).code, 200, way);
      }
      assert.deepEqual(complaints, []);
      await context.close();
    });

    it(`on the phone: covered, kept, and lifted by one key (${area.kind})`, async () => {
      const { context, page, complaints } = await visit(area.name);
      const tab = await context.newPage();
      await tab.goto(stack.url + area.other);
      await page.goto(stack.url + area.other);
      const title = await page.title();
      await page.locator(HOLD).focus();
      await page.keyboard.press('Enter');
      await own(page, 'ask').waitFor();
      assert.deepEqual(await violations(page, 'dialog.logout-master'), []);
      await page.keyboard.press('Escape');
      await own(page, 'ask').waitFor({ state: 'detached' });
      assert.ok(await page.locator(HOLD).evaluate((link) => link === document.activeElement), 'the focus is back');

      await page.keyboard.press('Enter');
      await own(page, 'ask').locator('button').nth(-2).click(); // The longest; the last one cancels.
      await own(page, 'away').waitFor();
      await own(tab, 'away').waitFor();
      if (area.kind === 'staff') {
        await picture(page, 'on-the-phone', SIZE);
      }
      assert.notEqual(await page.title(), title);
      assert.deepEqual(await violations(page, 'dialog.logout-master'), []);
      assert.ok((await status(context, stack, area.kind)).facts.end_in_ms > 1100 * 1000);
      const background = await own(page, 'away').evaluate((element) => getComputedStyle(element).backgroundColor);
      assert.ok(!/rgba|transparent/.test(background), `nothing shines through ${background}`);

      await page.mouse.move(30, 30);
      await page.mouse.move(300, 300);
      await seconds(1.5);
      assert.ok(await own(page, 'away').isVisible(), 'a bumped mouse is nobody');
      await page.keyboard.press('Enter');
      await own(page, 'away').waitFor({ state: 'detached' });
      await own(tab, 'away').waitFor({ state: 'detached' });
      assert.equal(await page.title(), title);
      const { facts } = await status(context, stack, area.kind);
      assert.ok(facts.end_in_ms <= 900 * 1000 && facts.end_in_ms > 800 * 1000, `${facts.end_in_ms}`);
      assert.deepEqual(complaints, []);
      await context.close();
    });
  }

  it('on the phone: after the bound the ordinary rules, and the warning stands before the cover', async () => {
    await stack.rule('staff', 3, { idle_timeout: 22, warning: 20, max_hold: 26, grace: 0 });
    const { context, page } = await visit('tom');
    await page.goto(`${stack.url}/admin/clients/client/1`);
    await page.locator(HOLD).click();
    await own(page, 'ask').locator('button').first().click();
    await own(page, 'away').waitFor();
    await dialog(page, 'warning').waitFor();
    assert.ok(await own(page, 'away').isVisible(), 'the data stays covered behind the warning');
    await dialog(page, 'warning').locator('button').first().click();
    await dialog(page, 'warning').waitFor({ state: 'detached' });
    await own(page, 'away').waitFor({ state: 'detached' });
    assert.equal((await status(context, stack, 'staff')).facts.status, 'active');
    await context.close();
    stack.rules.delete('staff-3');
    await stack.save();
  });

  it('the page fits a narrow screen, right to left too', async () => {
    await stack.cli('sql', "UPDATE tblclients SET default_language = 'arabic' WHERE userid = 1");
    const { context, page, complaints } = await visit('carla', '', { viewport: { width: 320, height: 640 } });
    await page.goto(`${stack.url}/logout_master/mine_client`);
    const mine = page.locator('#logout-master-mine');
    assert.deepEqual(await violations(page, '#logout-master-mine'), []);
    assert.equal(await mine.getAttribute('dir'), 'rtl');
    const isWide = await mine.evaluate((element) => element.scrollWidth > element.clientWidth + 1);
    assert.ok(!isWide, 'what is wide scrolls by itself');
    await page.locator('#logout-master-hold-now button').click();
    await own(page, 'away').waitFor();
    assert.equal(await own(page, 'away').getAttribute('dir'), 'rtl');
    assert.deepEqual(await violations(page, 'dialog.logout-master'), []);
    await page.keyboard.press('Escape');
    await own(page, 'away').waitFor({ state: 'detached' });
    assert.deepEqual(complaints, []);
    await context.close();
    await stack.cli('sql', "UPDATE tblclients SET default_language = '' WHERE userid = 1");
  });

  it('without any script: the page, the cover and the way back', async () => {
    const { context, page } = await guest({ javaScriptEnabled: false });
    await signIn(page, stack, 'admin');
    await page.goto(`${stack.url}/admin/logout_master/mine`);
    await page.locator('#logout-master-hold-now button').click();
    await page.locator('#logout-master-away').waitFor();
    assert.equal(await page.locator('#logout-master-away button').count(), 2);
    await page.locator('#logout-master-away button').first().click();
    await page.waitForURL('**/logout_master/mine');
    await page.locator('#logout-master-lock-now button').click();
    await page.locator('main input[type=password]').fill('admin-pass');
    await page.locator('main form').first().locator('button').click();
    await page.waitForURL('**/logout_master/mine');
    await context.close();
  });

  it('an upload that really runs holds off the end, and its end lets go', async () => {
    await stack.rule('contact', 2, { idle_timeout: 8, warning: 0, grace: 0, max_hold: 600 });
    const { context, page, complaints } = await visit('dora');
    await page.goto(`${stack.url}/clients/tickets`);
    // The server answers late: the route keeps the request as a slow line would.
    let release = () => {};
    const isOver = new Promise((resolve) => { release = () => resolve(undefined); });
    await page.route('**/slow-upload', async (route) => {
      await isOver;
      await route.fulfill({ status: 200, body: 'done' });
    });
    await page.mouse.click(5, 5);
    await page.evaluate(() => {
      const data = new FormData();
      data.append('file', new Blob(['x'.repeat(1000)]), 'big.bin');
      const xhr = new XMLHttpRequest();
      xhr.open('POST', '/slow-upload');
      xhr.send(data);
    });
    await seconds(11);
    assert.equal((await status(context, stack, 'contact')).code, 200, 'past the idle limit');
    const held = (await status(context, stack, 'contact')).facts;
    assert.ok(held.end_in_ms > 60000, `${held.end_in_ms}`);
    assert.ok(held.idle_ms > 8000, 'work is no act');
    release();
    await page.waitForResponse((response) => response.url().endsWith('/presence/hold'));
    const left = (await status(context, stack, 'contact')).facts.end_in_ms;
    assert.ok(left <= 9000, `one idle limit is left, found ${left}`);

    // The same by a form that a person sends.
    await page.mouse.click(5, 5);
    await page.evaluate(() => {
      const form = Object.assign(document.createElement('form'), { action: '/slow-form', method: 'post' });
      form.enctype = 'multipart/form-data';
      form.innerHTML = '<input type="file" name="file" id="slow-file"><button id="slow-send">Send</button>';
      document.body.append(form);
    });
    await page.setInputFiles('#slow-file', { name: 'big.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n') });
    await page.route('**/slow-form', async (route) => {
      await seconds(11);
      await route.fulfill({ status: 204 }).catch(() => {});
    });
    await page.click('#slow-send', { noWaitAfter: true });
    await seconds(10.5);
    assert.equal((await status(context, stack, 'contact')).code, 200, 'past the idle limit again');
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('a link that its page marks as long is told to the server, once', async () => {
    const { context, page } = await visit('sara');
    await page.goto(`${stack.url}/admin/clients`);
    const sessionId = (await status(context, stack, 'staff')).facts.session_id;
    await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: '/admin/misc/slow?seconds=1', id: 'long-link' });
      link.textContent = 'Long';
      link.dataset.logoutMasterLongWork = '';
      document.body.prepend(link);
    });
    await stack.rule('staff', 2, { idle_timeout: 60, max_hold: 600 });
    await page.click('#long-link');
    await page.waitForURL('**/slow**');
    const holds = async () => (await stack.events()).filter((event) => event.type === 'hold' && event.sessionId === sessionId);
    await until(async () => (await holds()).length >= 2, 'its begin and its end');
    assert.equal((await holds()).length, 2);
    assert.ok(!(await context.cookies()).some((cookie) => cookie.name === 'logout_master_work'));
    await context.close();
    stack.rules.delete('staff-2');
    await stack.save();
  });

  it('the login pages tell the limit, in the visitor\'s language', async () => {
    const { context, page } = await guest();
    for (const path of ['/admin/authentication', '/authentication/login']) {
      await page.goto(stack.url + path);
      assert.match(await page.locator('#logout-master-limit').innerText(), /15 min/);
      assert.deepEqual(await violations(page, '#logout-master-limit'), []);
    }
    await context.close();
  });

  it('a timer that ran meanwhile: asked on the page, answered by keys', async () => {
    const { context, page } = await visit('tom');
    // Whoever is at work in another browser is not away.
    await page.goto(`${stack.url}/admin/logout_master/mine`);
    const others = page.locator('#logout-master-end-others button');
    if (await others.count() > 0) {
      await others.click();
      await others.waitFor({ state: 'detached' });
    }
    await page.goto(`${stack.url}/admin/clients`);
    await stack.cli('sql', "INSERT INTO tbltaskstimers (task_id, start_time, staff_id, hourly_rate) VALUES (1, '1000', 3, 0)");
    await page.locator(LOCK).focus();
    await page.keyboard.press('Enter');
    await page.locator('input[type=password]').fill('tom-pass');
    await page.keyboard.press('Enter');
    await page.locator('h1').first().waitFor();
    await page.goto(`${stack.url}/admin/clients`);
    await page.locator('#logout-master-timers').waitFor();
    assert.deepEqual(await violations(page, '#logout-master-timers'), []);
    await page.locator('#logout-master-timers button').nth(1).focus();
    await page.keyboard.press('Enter');
    await page.locator('#logout-master-timers').waitFor({ state: 'detached' });
    const rows = JSON.parse(await stack.cli('sql', 'SELECT end_time, note FROM tbltaskstimers WHERE staff_id = 3'));
    assert.ok(Number(rows[0].end_time) > 1000);
    assert.match(rows[0].note, /Ended at the last activity/);
    await context.close();
  });
});
