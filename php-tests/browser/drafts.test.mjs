/** Drafts in a browser: what was typed survives the end of a session and comes back by form and record, and only that. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { fillLogin, loginPage, seconds, signIn, status, until, violations } from './support/browser.mjs';
import { openSite } from './support/site.mjs';

/** @typedef {import('playwright-core').Page} Page */

const TEXT = 'Dear Ms Novak, about the order of Thursday';

describe('what a person typed', () => {
  const { stack, visit: come, complaints } = openSite({ idle_timeout: 900 }, () => stack.cli('switch', 'set', 'csp', '1'));

  // What the policy blocks of the script in the last test; that it ran would be another complaint.
  after(() => {
    const expected = /Executing inline event handler|status of 404/;
    assert.deepEqual(complaints.filter((text) => !expected.test(text)), []);
  });

  /** @param {Parameters<typeof come>[0]} name @param {string} path */
  const visit = async (name, path) => (await come(name, path)).page;

  /** The session ends on the server, and the page finds out. @param {Page} page @param {'staff' | 'contact'} kind */
  async function end(page, kind) {
    const { facts } = await status(page.context(), stack, kind);
    await stack.terminate(facts.session_id);
    await page.evaluate(() => fetch('/admin/misc/notifications_check').catch(() => {}));
    // Dialogs have password fields too.
    await page.waitForURL(/authentication/);
    await loginPage(page);
  }

  /** The warning, as far as drafts hear of it. @param {Page} page */
  const keep = (page) => page.evaluate(() => document.dispatchEvent(new CustomEvent('logout-master', { detail: { state: 'warning' } })));

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
    await until(async () => await count('staff', 1) === 0, 'the draft is gone');
    assert.equal(await bar(page).count(), 0);
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
    const secrets = { card_holder: 'Ann Holder', card_number: '4111111111111111', card_code: '737', portal_password: 'hunter2',
      private_note: 'nobody reads this' };
    for (const [name, value] of Object.entries(secrets)) {
      await page.fill(`[name=${name}]`, value);
    }
    // Shown by one of those buttons with an eye.
    await page.locator('[name=portal_password]').evaluate((el) => el.setAttribute('type', 'text'));
    await page.fill('[name=order_note]', TEXT);
    const kept = page.waitForResponse(/drafts\/save/);
    await keep(page);
    assert.equal((await kept).status(), 200);
    const saved = new URLSearchParams(String((await kept).request().postData())).get('content') || '';
    assert.ok(saved.includes('Novak'), saved);
    for (const value of Object.values(secrets)) {
      assert.ok(!saved.includes(value), value);
    }
    await end(page, 'contact');
    const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
    assert.ok(!stored.includes('Novak') && !stored.includes('payment'), stored);
    await fillLogin(page, 'carla');
    await bar(page).getByRole('button', { name: 'Restore' }).click();
    assert.equal(await page.inputValue('[name=order_note]'), TEXT);
    assert.equal(await page.inputValue('[name=card_number]'), '');
    // Whatever else went out when the session ended: this is all that the server has.
    await page.goto(`${stack.url}/logout_master/my_drafts_client`);
    const list = await page.locator('#logout-master-my-drafts').innerHTML();
    assert.ok(list.includes('Novak'), list);
    for (const value of Object.values(secrets)) {
      assert.ok(!list.includes(value), value);
    }
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
    await until(async () => await count('contact', 2) === 0, 'the draft is gone');
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
    await keep(page);
    await seconds(0.5);
    assert.deepEqual(saved, []);
    await page.context().close();
  });

  it('is listed for its owner, with a page that axe finds nothing in', async () => {
    const page = await visit('tom', '/admin/clients/client/4');
    await page.fill('[name=address]', TEXT);
    const kept = page.waitForResponse(/drafts\/save/);
    await keep(page);
    await kept;
    await page.goto(`${stack.url}/admin/logout_master/my_drafts`);
    await page.locator('#logout-master-my-drafts summary').first().click();
    await page.getByText(TEXT).first().waitFor();
    assert.deepEqual(await violations(page, '#logout-master-my-drafts'), []);
    await page.getByRole('button', { name: 'Delete all' }).click();
    await page.getByText('Nothing is kept').waitFor();
    await page.context().close();
  });

  it('does not come back by a save that a slow line brings after its form was taken', async () => {
    const page = await visit('sara', '/admin/clients/client/8');
    const before = await count('staff', 2);
    /** @type {string[]} */
    const late = [];
    await page.route(/drafts\/save/, (route) => {
      late.push(String(route.request().postData()));
      return route.abort();
    });
    await page.fill('[name=address]', TEXT);
    const gone = page.waitForResponse(/drafts\/drop/);
    await page.click('#client-form [type=submit]');
    await page.locator('.alert-success').waitFor();
    await gone;
    await page.unroute(/drafts\/save/);
    const answer = await page.context().request.post(`${stack.url}/logout_master/drafts/save`, {
      headers: { 'X-Requested-With': 'XMLHttpRequest', 'Content-Type': 'application/x-www-form-urlencoded' },
      data: late[0],
    });
    assert.deepEqual([answer.status(), await count('staff', 2)], [410, before]);
    await page.fill('[name=address]', `${TEXT}, once more`);
    const kept = page.waitForResponse(/drafts\/save/);
    await keep(page);
    assert.equal((await kept).status(), 200, 'what is begun afterwards is kept');
    await page.goto(`${stack.url}/admin/logout_master/my_drafts`);
    await page.getByRole('button', { name: 'Delete all' }).click();
    await page.getByText('Nothing is kept').waitFor();
    await page.context().close();
  });

  it('goes on as another draft where the page stays and its draft is over', async () => {
    const page = await visit('sara', '/admin/clients/client/4');
    /** @type {string[]} */
    const drafts = [];
    page.on('request', (request) => {
      if (request.url().includes('/drafts/save')) {
        drafts.push(String(new URLSearchParams(String(request.postData())).get('draft')));
      }
    });
    /** @param {string} text */
    const save = async (text) => {
      const saved = page.waitForResponse((response) => response.url().includes('/drafts/save') && response.status() === 200);
      await page.fill('[name=address]', text);
      await keep(page);
      await saved;
    };
    await save('Typed first');
    const list = await page.context().newPage();
    await list.goto(`${stack.url}/admin/logout_master/my_drafts`);
    await list.getByRole('button', { name: 'Delete all' }).click();
    await list.getByText('Nothing is kept').waitFor();
    await save(TEXT);
    assert.equal(new Set(drafts).size, 2);
    // A form that was taken, and the page back as the back button brings it.
    await page.route(/client\/4$/, (route) => route.fulfill({ status: 204 }));
    const sent = page.waitForResponse((response) => response.request().method() === 'POST' && /client\/4$/.test(response.url()));
    await page.click('#client-form [type=submit]');
    await sent;
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    // Covered until the server has said that the person is still signed in.
    await page.locator('dialog.logout-master').waitFor({ state: 'detached' });
    await save(`${TEXT}, once more`);
    assert.equal(new Set(drafts).size, 3);
    await list.reload();
    await list.getByRole('button', { name: 'Delete all' }).click();
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
    await until(() => drafts.length >= 2, 'two saves');
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

  /** The module's scripts that this page has loaded so far. @param {Page} page */
  const loaded = (page) => page.evaluate(() => Array.from(document.scripts, (script) => script.src)
    .filter((url) => url.includes('/modules/logout_master/')).map((url) => url.replace(/.*\/|\?.*/g, '')));

  /** Where it is known that there are no drafts their scripts come when somebody writes. @param {Parameters<typeof signIn>[2]} name */
  async function visitWithoutDrafts(name) {
    const page = await visit(name, '/admin/clients');
    await page.waitForFunction(() => (localStorage.getItem('logout-master-drafts') || '').endsWith(' 0'));
    return page;
  }

  it('loses nothing that is done before the script has come, which a page without drafts does not load', async () => {
    const page = await visitWithoutDrafts('tom');
    let release = () => {};
    const isReleased = new Promise((resolve) => { release = () => resolve(undefined); });
    const asked = page.waitForRequest('**/assets/drafts.js*');
    await page.route('**/assets/drafts.js*', async (route) => {
      await isReleased;
      await route.continue();
    });
    await page.route(/client\/3$/, async (route) => {
      const response = await route.fetch();
      const more = '<select name="extra"><option>red</option><option>blue</option></select><input type="checkbox" name="agree">'
        + '<input type="radio" name="way" value="phone" checked><input type="radio" name="way" value="mail">';
      const body = (await response.text()).replace('<textarea id="note"', `${more}$&`);
      await route.fulfill({ response, body });
    });
    await page.goto(`${stack.url}/admin/clients/client/3`, { waitUntil: 'load' });
    const city = await page.inputValue('[name=city]');
    const note = await editor(page).innerHTML();
    const others = (await loaded(page)).filter((name) => !name.startsWith('presence'));
    assert.deepEqual(others, [], 'nothing but the page script');
    await page.locator('[name=city]').pressSequentially(' and a bit');
    await asked;
    await page.fill('[name=address]', TEXT);
    await editor(page).fill('Written in the editor');
    await page.selectOption('[name=extra]', 'blue');
    await page.check('[name=agree]');
    await page.check('[name=way][value=mail]');
    const saved = page.waitForRequest(/drafts\/save/);
    // The page says that it is being locked, as it were, and waits for what is kept.
    await page.evaluate(() => {
      const wait = (/** @type {Promise<unknown>} */ kept) => void (/** @type {any} */ (window).kept = kept);
      document.dispatchEvent(new CustomEvent('logout-master', { detail: { state: 'locked', wait } }));
    });
    release();
    const { fields } = JSON.parse(String(new URLSearchParams(String((await saved).postData())).get('content')));
    const told = Object.fromEntries(fields.map((/** @type {any} */ field) => [field.n, [field.b, field.v]]));
    assert.deepEqual(Object.keys(told).sort(), ['address', 'agree', 'city', 'extra', 'note', 'way']);
    assert.deepEqual(told.city, [city, await page.inputValue('[name=city]')]);
    assert.equal(told.address[1], TEXT);
    assert.equal(told.note[0], note);
    assert.match(told.note[1], /Written in the editor/);
    assert.deepEqual([told.extra, told.agree, told.way], [['["red"]', '["blue"]'], ['', 'on'], ['phone', 'mail']]);
    await page.evaluate('kept');
    assert.equal(await count('staff', 3), 1);
    await page.goto(`${stack.url}/admin/logout_master/my_drafts`);
    await page.getByRole('button', { name: 'Delete all' }).click();
    await page.getByText('Nothing is kept').waitFor();
    await page.context().close();
  });

  it('is not in the way of the form when the script cannot be had, and is kept by the server', async () => {
    const page = await visitWithoutDrafts('tom');
    /** @type {string[]} */
    const tried = [];
    await page.route('**/assets/drafts*.js*', (route) => {
      tried.push(route.request().url());
      return route.abort();
    });
    await page.goto(`${stack.url}/admin/clients/client/7`);
    await page.locator('[name=address]').pressSequentially('Street 1');
    await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/drafts')));
    await page.click('#client-form [type=submit]');
    await page.locator('.alert-success').waitFor();
    assert.match(await page.inputValue('[name=address]'), /Street 1/);
    assert.ok(tried.length > 0);
    await page.fill('[name=address]', TEXT);
    const { facts } = await status(page.context(), stack, 'staff');
    await stack.terminate(facts.session_id);
    await page.click('#client-form [type=submit]');
    await loginPage(page);
    await page.unroute('**/assets/drafts*.js*');
    await fillLogin(page, 'tom');
    await page.waitForURL(/client\/7/);
    await bar(page).getByRole('button', { name: /Restore|Compare/ }).first().waitFor();
    await page.context().close();
  });

  /** @param {string} kind @param {number} person */
  async function count(kind, person) {
    const rows = JSON.parse(await stack.cli('sql', `SELECT COUNT(*) AS n FROM tbllogout_master_drafts WHERE kind = '${kind}' AND person = ${person} AND saved_at > 0`));
    return Number(rows[0].n);
  }
});
