/** Drafts in a browser: what was typed survives the end of a session and comes back by form and record, and only that. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { dialog, fillLogin, launch, loginPage, newContext, seconds, signIn, status, violations } from './support/browser.mjs';
import { Stack } from './support/stack.mjs';

/** @typedef {import('playwright-core').Page} Page */

const TEXT = 'Dear Ms Novak, about the order of Thursday';

describe('what a person typed', () => {
  /** @type {Stack} */
  let stack;
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {string[]} */
  const complaints = [];

  before(async () => {
    stack = await Stack.start({ idle_timeout: 900 });
    await stack.cli('switch', 'set', 'csp', '1');
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await stack?.stop();
    // Refused calls, and what the policy blocks of the script in the last test; that it ran would be another complaint.
    const expected = /status of (401|423|404)|Executing inline event handler|net::ERR_FAILED/;
    assert.deepEqual(complaints.filter((text) => !expected.test(text)), []);
  });

  /** @param {Parameters<typeof signIn>[2]} name @param {string} path */
  async function visit(name, path) {
    const page = await (await newContext(browser)).newPage();
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await signIn(page, stack, name);
    await page.goto(stack.url + path);
    return page;
  }

  /** The session ends on the server, and the page finds out. @param {Page} page @param {'staff' | 'contact'} kind */
  async function end(page, kind) {
    const { facts } = await status(page.context(), stack, kind);
    await stack.terminate(facts.session_id);
    await page.evaluate(() => fetch('/admin/misc/notifications_check').catch(() => {}));
    // Dialogs have password fields too.
    await page.waitForURL(/authentication/);
    await loginPage(page);
  }

  /** @param {Page} page */
  const bar = (page) => page.locator('.logout-master-bar');

  /** @param {Page} page */
  const editor = (page) => page.frameLocator('#note_ifr').locator('body');

  it('comes back into fields and editors after the login, and goes with the form that is sent', async () => {
    const page = await visit('admin', '/admin/clients/client/1');
    const city = await page.inputValue('[name=city]');
    await page.fill('[name=address]', TEXT);
    await editor(page).fill('Written in the editor');
    await end(page, 'staff');
    assert.ok(!(await page.content()).includes(TEXT));
    await fillLogin(page, 'admin');
    await page.waitForURL(/client\/1/);
    await bar(page).getByRole('button', { name: 'Restore' }).waitFor();
    await bar(page).getByRole('status').getByText('We kept what you typed').waitFor();
    assert.deepEqual(await violations(page, '.logout-master-bar'), []);
    assert.notEqual(await page.inputValue('[name=address]'), TEXT);
    await bar(page).getByRole('button', { name: 'Restore' }).click();
    assert.equal(await page.inputValue('[name=address]'), TEXT);
    assert.equal(await page.inputValue('[name=city]'), city);
    assert.equal(await editor(page).textContent(), 'Written in the editor');
    await page.click('#client-form [type=submit]');
    await page.locator('.alert-success').waitFor();
    assert.equal(await page.inputValue('[name=address]'), TEXT);
    await seconds(1);
    assert.equal(await bar(page).count(), 0);
    assert.equal(await count('staff', 1), 0, 'the draft is gone');
    await page.context().close();
  });

  it('is compared where the record has changed meanwhile, by keyboard too', async () => {
    const page = await visit('tom', '/admin/clients/client/2');
    await page.fill('[name=address]', TEXT);
    await page.fill('[name=city]', 'Brno');
    await end(page, 'staff');
    const other = await visit('sara', '/admin/clients/client/2');
    await other.fill('[name=city]', 'Praha');
    await other.click('#client-form [type=submit]');
    await other.locator('.alert-success').waitFor();
    await fillLogin(page, 'tom');
    await page.waitForURL(/client\/2/);
    await bar(page).getByText('changed meanwhile').waitFor();
    assert.equal(await bar(page).getByRole('button', { name: 'Restore' }).count(), 0, 'nothing is overwritten unseen');
    const compare = bar(page).getByRole('button', { name: 'Compare' });
    await compare.focus();
    await page.keyboard.press('Enter');
    const box = page.locator('dialog.logout-master-compare');
    await box.waitFor();
    assert.deepEqual(await violations(page, 'dialog.logout-master-compare'), []);
    assert.deepEqual(await box.getByText('Praha').count(), 1);
    assert.deepEqual(await box.getByText('Brno').count(), 1);
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'detached' });
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Compare', 'the focus is back');
    await page.keyboard.press('Enter');
    // The other's change stays unless it is chosen otherwise; what only we changed is ours.
    await box.getByRole('button', { name: 'Apply' }).focus();
    await page.keyboard.press('Enter');
    assert.equal(await page.inputValue('[name=city]'), 'Praha');
    assert.equal(await page.inputValue('[name=address]'), TEXT);
    await page.context().close();
    await other.context().close();
  });

  it('is never a password, a card or anything private, nor in browser storage', async () => {
    const page = await visit('carla', '/clients/payment');
    /** @type {string[]} */
    const saved = [];
    page.on('request', (request) => request.url().includes('/drafts/save') && saved.push(decodeURIComponent(String(request.postData()))));
    const secrets = { card_holder: 'Ann Holder', card_number: '4111111111111111', card_code: '737', portal_password: 'hunter2',
      private_note: 'nobody reads this' };
    for (const [name, value] of Object.entries(secrets)) {
      await page.fill(`[name=${name}]`, value);
    }
    // Shown by one of those buttons with an eye.
    await page.locator('[name=portal_password]').evaluate((el) => el.setAttribute('type', 'text'));
    await page.fill('[name=order_note]', TEXT);
    await end(page, 'contact');
    assert.ok(saved.length > 0 && saved.every((body) => body.includes('Novak')), String(saved));
    for (const value of Object.values(secrets)) {
      assert.ok(!saved.join().includes(value.replace(/ /g, '+')) && !saved.join().includes(value), value);
    }
    const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
    assert.ok(!stored.includes('Novak') && !stored.includes('payment'), stored);
    await fillLogin(page, 'carla');
    await bar(page).getByRole('button', { name: 'Restore' }).click();
    assert.equal(await page.inputValue('[name=order_note]'), TEXT);
    assert.equal(await page.inputValue('[name=card_number]'), '');
    await page.context().close();
  });

  it('comes back into a dialog that is loaded later', async () => {
    const page = await visit('admin', '/admin/clients/client/2');
    const open = () => page.locator('[data-modal-url]').first().click();
    await open();
    await page.locator('#host_modal.in #contact-form').waitFor();
    await page.fill('#contact-form [name=title]', 'Head of a long purchase department');
    await end(page, 'staff');
    await fillLogin(page, 'admin');
    await page.waitForURL(/client\/2/);
    await page.waitForLoadState();
    await seconds(1);
    assert.equal(await bar(page).count(), 0, 'the page itself has none');
    await open();
    await page.locator('#host_modal .logout-master-bar').getByRole('button', { name: 'Restore' }).click();
    assert.equal(await page.inputValue('#contact-form [name=title]'), 'Head of a long purchase department');
    const gone = page.waitForResponse(/drafts\/drop/);
    await page.click('#contact-form [type=submit]');
    await gone;
    assert.equal(await count('staff', 1), 0, 'sent in the background, it is gone too');
    await page.context().close();
  });

  it('is not lost by a form that is sent when the session is already over', async () => {
    const page = await visit('dora', '/clients/open_ticket');
    await page.fill('[name=subject]', 'Broken seal');
    await page.fill('[name=message]', TEXT);
    const { facts } = await status(page.context(), stack, 'contact');
    await stack.terminate(facts.session_id);
    await page.click('main form [type=submit]');
    await loginPage(page);
    await fillLogin(page, 'dora');
    await page.waitForURL(/open_ticket/);
    await bar(page).getByRole('button', { name: 'Restore' }).click();
    assert.deepEqual([await page.inputValue('[name=subject]'), await page.inputValue('[name=message]')], ['Broken seal', TEXT]);
    await page.click('main form [type=submit]');
    await page.locator('.alert-success').waitFor();
    await seconds(1);
    assert.equal(await count('contact', 2), 0);
    await page.context().close();
  });

  it('is kept by the server alone, when the page cannot save it any more', async () => {
    const page = await visit('sara', '/admin/clients/client/4');
    await page.route(/drafts\/save/, (route) => route.abort());
    await page.fill('[name=address]', TEXT);
    await editor(page).fill('Written in the editor');
    const { facts } = await status(page.context(), stack, 'staff');
    await stack.terminate(facts.session_id);
    await page.click('#client-form [type=submit]');
    await page.waitForURL(/authentication/);
    await loginPage(page);
    await fillLogin(page, 'sara');
    await page.waitForURL(/client\/4/);
    await bar(page).getByRole('button', { name: /Restore|Compare/ }).first().click();
    const apply = page.getByRole('button', { name: 'Apply' });
    if (await apply.count()) {
      await apply.click();
    }
    assert.equal(await page.inputValue('[name=address]'), TEXT);
    assert.equal(await editor(page).textContent(), 'Written in the editor');
    await page.context().close();
  });

  it('is not how many rows of a table they want to see', async () => {
    const page = await visit('admin', '/admin/tasks');
    await page.selectOption('select[name$=_length]', '100');
    await page.locator('.dataTables_filter input').fill('supplier');
    /** @type {string[]} */
    const saved = [];
    page.on('request', (request) => request.url().includes('/drafts/save') && saved.push(String(request.postData())));
    await page.evaluate(() => document.dispatchEvent(new CustomEvent('logout-master', { detail: { state: 'warning' } })));
    await seconds(0.5);
    assert.deepEqual(saved, []);
    await page.context().close();
  });

  it('is listed for its owner, with a page that axe finds nothing in', async () => {
    const page = await visit('tom', '/admin/clients/client/4');
    await page.fill('[name=address]', TEXT);
    const kept = page.waitForResponse(/drafts\/save/);
    await page.evaluate(() => document.dispatchEvent(new CustomEvent('logout-master', { detail: { state: 'warning' } })));
    await kept;
    await page.goto(`${stack.url}/admin/logout_master/my_drafts`);
    await page.locator('#logout-master-my-drafts summary').first().click();
    await page.getByText(TEXT).first().waitFor();
    assert.deepEqual(await violations(page, '#logout-master-my-drafts'), []);
    await page.getByRole('button', { name: 'Delete all' }).click();
    await page.getByText('Nothing is kept').waitFor();
    await page.context().close();
  });

  it('is kept once a minute of typing, and then goes on with the same draft', async () => {
    const page = await visit('sara', '/admin');
    await page.route(/client\/5$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('"save_ms":60000', '"save_ms":700') });
    });
    await page.goto(`${stack.url}/admin/clients/client/5`);
    /** @type {string[]} */
    const drafts = [];
    page.on('request', (request) => {
      if (request.url().includes('/drafts/save')) {
        drafts.push(String(new URLSearchParams(String(request.postData())).get('draft')));
      }
    });
    await page.locator('[name=address]').pressSequentially('Typed slowly, letter by letter', { delay: 90 });
    await page.waitForResponse(/drafts\/save/);
    assert.ok(drafts.length >= 2, String(drafts));
    assert.equal(new Set(drafts).size, 1);
    const before = drafts.length;
    await seconds(1.5);
    assert.ok(drafts.length <= before + 1, 'nothing typed, nothing sent');
    await page.context().close();
  });

  it('of an editor comes back without what could run', async () => {
    const page = await visit('sara', '/admin/clients/client/6');
    const evil = '<p onclick="hit()">Kind <b>words</b></p><img src=x onerror="hit()"><script>hit()</script><a href="javascript:hit()">x</a>'
      + '<svg><script>hit()</script></svg><iframe srcdoc="<script>parent.hit()</script>"></iframe><math><style><img src onerror=hit()></style></math>';
    await page.evaluate((html) => {
      const config = JSON.parse(String(document.getElementById('logout-master-drafts')?.textContent));
      const content = { title: 't', path: location.pathname, fields: [{ n: 'note', i: 0, k: 'html', l: 'Note', v: html, b: null, t: '' }] };
      const form = `${location.pathname}|client-form|`;
      return fetch(config.urls.save, { method: 'POST', headers: { 'X-Requested-With': 'XMLHttpRequest' }, body: new URLSearchParams({
        kind: 'staff', ticket: config.ticket, draft: 'ab'.repeat(16), form, content: JSON.stringify(content), [config.csrf.name]: config.csrf.value,
      }) });
    }, evil);
    await page.reload();
    await bar(page).getByRole('button', { name: /Restore|Compare/ }).first().click();
    const apply = page.getByRole('button', { name: 'Apply' });
    if (await apply.count()) {
      await apply.click();
    }
    await editor(page).getByText('Kind words').waitFor();
    const html = await editor(page).innerHTML();
    assert.ok(!/onclick|onerror|script|iframe|svg|math|style/i.test(html), html);
    assert.ok(html.includes('<b>words</b>'), html);
    await page.context().close();
  });

  /** @param {string} kind @param {number} person */
  async function count(kind, person) {
    const rows = JSON.parse(await stack.cli('sql', `SELECT COUNT(*) AS n FROM tbllogout_master_drafts WHERE kind = '${kind}' AND person = ${person}`));
    return Number(rows[0].n);
  }
});

describe('what a person typed before they went away', () => {
  /** @type {Stack} */
  let stack;
  /** @type {import('playwright-core').Browser} */
  let browser;

  before(async () => {
    stack = await Stack.start({ idle_timeout: 900 });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await stack?.stop();
  });

  it('is kept when the warning opens', async () => {
    await stack.rule('staff', 2, { idle_timeout: 24, warning: 20 });
    const page = await (await newContext(browser)).newPage();
    await signIn(page, stack, 'sara');
    await page.goto(`${stack.url}/admin/clients/client/1`);
    await page.fill('[name=address]', TEXT);
    // The page's token is of yesterday by now: it gets a fresh one and sends again.
    await page.context().clearCookies({ name: 'csrf_cookie_name' });
    const kept = page.waitForResponse((response) => response.url().includes('/drafts/save') && response.status() === 200);
    await dialog(page, 'warning').waitFor();
    await kept;
    await page.context().close();
  });

  it('is kept by the lock, not to be seen while it lasts, and there afterwards', async () => {
    await stack.rule('staff', 3, { idle_timeout: 4, grace: 600 });
    const page = await (await newContext(browser)).newPage();
    await signIn(page, stack, 'tom');
    await page.goto(`${stack.url}/admin/clients/client/1`);
    const kept = page.waitForResponse(/drafts\/save/);
    await page.fill('[name=address]', TEXT);
    assert.equal((await kept).status(), 200);
    await page.locator('input[type=password]').waitFor();
    assert.ok(!(await page.content()).includes(TEXT));
    // Another page of the same session gets nothing out of the drafts, either.
    const refused = await page.evaluate(async () => (await fetch('/logout_master/presence/status?kind=staff', {
      headers: { 'X-Requested-With': 'XMLHttpRequest' },
    })).json());
    const answer = await page.context().request.post(`${stack.url}/logout_master/drafts/find`, {
      headers: { 'X-Requested-With': 'XMLHttpRequest' },
      form: { kind: 'staff', forms: '["/admin/clients/client/1|client-form|"]', [refused.csrf.name]: refused.csrf.value },
    });
    assert.equal(answer.status(), 423);
    await stack.rule('staff', 3, { idle_timeout: 900, grace: 600 });
    await page.fill('input[type=password]', 'tom-pass');
    await page.keyboard.press('Enter');
    await page.locator('[name=address]').waitFor();
    await page.reload();
    await bar(page).getByRole('button', { name: 'Restore' }).click();
    assert.equal(await page.inputValue('[name=address]'), TEXT);
    await page.context().close();
  });

  it('is kept when the page finds out that the computer slept', async () => {
    const page = await (await newContext(browser)).newPage();
    await page.clock.install();
    await signIn(page, stack, 'admin');
    await page.goto(`${stack.url}/admin/clients/client/2`);
    await page.fill('[name=address]', TEXT);
    const kept = page.waitForResponse(/drafts\/save/);
    // The clock jumps, no timer has run meanwhile: what lies between is sleep.
    await page.clock.pauseAt(Date.now() + 100);
    await page.clock.setSystemTime(Date.now() + 50000);
    await page.clock.resume();
    await page.mouse.move(5, 5);
    await page.mouse.move(50, 50);
    assert.equal((await kept).status(), 200);
    await page.context().close();
  });

  it('is sent when the server answers again, if it did not at the end', async () => {
    await stack.rule('contact', 2, { idle_timeout: 3 });
    const page = await (await newContext(browser)).newPage();
    await signIn(page, stack, 'dora');
    await page.goto(`${stack.url}/clients/open_ticket`);
    await page.fill('[name=subject]', 'Typed in a tunnel');
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'Sign in' }).waitFor({ timeout: 40000 });
    assert.ok(!(await page.content()).includes('tunnel'), 'the data has left the page');
    await stack.rule('contact', 2, { idle_timeout: 900 });
    const kept = page.waitForResponse(/drafts\/save/, { timeout: 60000 });
    await page.context().setOffline(false);
    assert.equal((await kept).status(), 200);
    await loginPage(page);
    await fillLogin(page, 'dora');
    await page.waitForURL(/open_ticket/);
    await bar(page).getByRole('button', { name: 'Restore' }).click();
    assert.equal(await page.inputValue('[name=subject]'), 'Typed in a tunnel');
    await page.context().close();
  });

  it('comes back from right to left, in a narrow window, with nothing that axe finds', async () => {
    await stack.rule('contact', 1, { idle_timeout: 900 });
    await stack.cli('sql', "UPDATE tblclients SET default_language = 'arabic'");
    await stack.cli('option', 'set', 'rtl_support_client', '1');
    const context = await newContext(browser, { viewport: { width: 320, height: 400 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await signIn(page, stack, 'carla');
    await page.goto(`${stack.url}/clients/open_ticket`);
    await page.fill('[name=message]', TEXT);
    const kept = page.waitForResponse(/drafts\/save/);
    await page.evaluate(() => document.dispatchEvent(new CustomEvent('logout-master', { detail: { state: 'warning' } })));
    await kept;
    await page.reload();
    await bar(page).getByRole('button').first().waitFor();
    assert.equal(await bar(page).getAttribute('dir'), 'rtl');
    const box = await bar(page).boundingBox();
    assert.ok(box && box.x >= 0 && box.x + box.width <= 321, JSON.stringify(box));
    assert.deepEqual(await violations(page, '.logout-master-bar'), []);
    await bar(page).getByRole('button').nth(1).click();
    await page.locator('dialog.logout-master-compare').waitFor();
    assert.deepEqual(await violations(page, 'dialog.logout-master-compare'), []);
    const wide = await page.locator('dialog.logout-master-compare').evaluate((el) => el.scrollWidth - el.clientWidth);
    assert.ok(wide <= 1, `${wide} pixels to scroll sideways`);
    await page.goto(`${stack.url}/logout_master/my_drafts_client`);
    assert.deepEqual(await violations(page, '#logout-master-my-drafts'), []);
    await context.close();
    await stack.cli('sql', "UPDATE tblclients SET default_language = ''");
    await stack.cli('option', 'set', 'rtl_support_client', '0');
  });

  it('is kept when an idle limit ends the session with nobody there', async () => {
    await stack.rule('contact', 1, { idle_timeout: 3 });
    const page = await (await newContext(browser)).newPage();
    await signIn(page, stack, 'carla');
    await page.goto(`${stack.url}/clients/open_ticket`);
    await page.fill('[name=subject]', 'Half a ticket');
    await loginPage(page, 'idle');
    await stack.rule('contact', 1, { idle_timeout: 900 });
    await fillLogin(page, 'carla');
    await page.waitForURL(/open_ticket/);
    await bar(page).getByRole('button', { name: 'Restore' }).click();
    assert.equal(await page.inputValue('[name=subject]'), 'Half a ticket');
    await page.context().close();
  });

  /** @param {Page} page */
  const bar = (page) => page.locator('.logout-master-bar');
});
