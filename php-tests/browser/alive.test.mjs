/** A person who is there never loses the session, wherever they type and whatever else the browser does meanwhile. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loginPage, seconds, status, until } from './support/browser.mjs';
import { openSite } from './support/site.mjs';

/** Long enough for a page to come on a slow machine. */
const IDLE = 8;
/** More than three limits. */
const WORK = 25;

describe('a person who works', { concurrency: 4 }, () => {
  const { stack, visit } = openSite({ idle_timeout: IDLE });

  /** Types for longer than three limits, in short bursts. @param {import('playwright-core').Page} page */
  async function type(page) {
    const end = Date.now() + WORK * 1000;
    let typed = '';
    while (Date.now() < end) {
      await page.keyboard.type('ab');
      typed += 'ab';
      await seconds(1);
    }
    return typed;
  }

  it('types in a long form', async () => {
    const { page } = await visit('sara', '/admin/clients/client/1');
    await page.fill('[name=city]', '');
    const typed = await type(page);
    assert.equal(await page.inputValue('[name=city]'), typed);
    await page.click('#client-form button[type=submit]');
    await page.locator('.alert-success').waitFor();
    assert.equal(await page.inputValue('[name=city]'), typed);
    await page.context().close();
  });

  it('types in an editor that lives in a frame', async () => {
    const { page } = await visit('tom', '/admin/clients/client/2');
    const editor = page.frameLocator('#note_ifr').locator('body');
    await editor.click();
    const typed = await type(page);
    assert.ok((await editor.innerText()).includes(typed));
    assert.equal((await status(page.context(), stack, 'staff')).code, 200);
    await page.context().close();
  });

  it('types in an editor that wrote its document anew later', async () => {
    const { page } = await visit('admin', '/admin/clients/client/2');
    await page.evaluate(() => {
      const content = /** @type {HTMLElement} */ (document.getElementById('wrapper'));
      const outer = content.appendChild(document.createElement('iframe'));
      outer.id = 'late';
      outer.srcdoc = '<iframe id="inner"></iframe>';
    });
    const editor = page.frameLocator('#late').frameLocator('#inner').locator('body');
    await editor.click();
    // The focus is in the frame already, and stays there.
    await editor.evaluate((body) => {
      const page = body.ownerDocument;
      page.open();
      page.write('<body contenteditable="true"></body>');
      page.close();
      page.body.focus();
    });
    const typed = await type(page);
    assert.ok((await editor.innerText()).includes(typed));
    assert.equal((await status(page.context(), stack, 'staff')).code, 200);
    await page.context().close();
  });

  it('types in one tab, which keeps the others', async () => {
    const { context, page: first } = await visit('carla', '/clients/profile');
    const second = await context.newPage();
    await second.goto(`${stack.url}/clients/open_ticket`);
    await second.click('[name=subject]');
    await type(second);
    assert.equal(first.url(), `${stack.url}/clients/profile`);
    assert.equal(await first.locator('dialog.logout-master').count(), 0);
    await first.reload();
    await first.locator('[name=firstname]').waitFor();
    // And with nobody typing both end.
    await Promise.all([loginPage(first), loginPage(second)]);
    await context.close();
  });

  it('only moves the mouse, turns the wheel, or follows links', async () => {
    const { page } = await visit('sara', '/admin/clients/client/1');
    for (let step = 1; step <= 5; step += 1) {
      await page.mouse.move(step * 40, step * 30, { steps: 4 });
      await seconds(2);
    }
    for (let step = 1; step <= 5; step += 1) {
      await page.mouse.wheel(0, 20);
      await seconds(2);
    }
    for (let step = 1; step <= 6; step += 1) {
      await page.locator('#side-menu a').first().click();
      await seconds(1.5);
    }
    assert.equal((await status(page.context(), stack, 'staff')).code, 200);
    await page.context().close();
  });

  it('is heard to the last word before the page goes away', async () => {
    // The next ordinary report would be due in a minute.
    await stack.rule('contact', 2, { idle_timeout: 900 });
    const { context, page } = await visit('dora', '/clients/open_ticket');
    const loaded = Date.now();
    await seconds(3);
    await page.click('[name=subject]');
    await page.keyboard.type('Last word');
    await page.goto('about:blank');
    // The report arrives when it does; what it says is more than two seconds younger than the page.
    await until(async () => (await status(context, stack, 'contact')).facts.idle_ms < Date.now() - loaded - 2000, 'the report');
    await context.close();
  });

  it('clicks into a frame of another origin, which is one act', async () => {
    const { page } = await visit('carla', '/clients/profile');
    await page.evaluate((url) => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.id = 'other';
      frame.src = url;
    }, `${stack.url.replace('127.0.0.1', 'localhost')}/assets/css/host.css`);
    const inside = page.frameLocator('#other').locator('body');
    await inside.waitFor();
    const report = page.waitForRequest('**/presence/heartbeat');
    await inside.click();
    await report;
    await loginPage(page, 'idle');
    await page.context().close();
  });

  it('is not lost when parallel requests change the session id', async () => {
    await stack.cli('switch', 'set', 'sess_time_to_update', '1');
    const { page } = await visit('tom', '/admin/clients/client/1');
    const cookie = async () => (await page.context().cookies()).find(({ name }) => name === 'sp_session')?.value;
    const before = await cookie();
    // Not marked as XHR: the framework takes these for pages and renews the id while others still use the old one.
    const refused = page.evaluate(async (length) => {
      const end = Date.now() + length * 1000;
      /** @type {number[]} */
      const codes = [];
      while (Date.now() < end) {
        const answers = await Promise.all(Array.from({ length: 6 }, () =>
          fetch('/admin/misc/notifications_check', { redirect: 'manual' })));
        codes.push(...answers.map((answer) => answer.status).filter((code) => code !== 200));
      }
      return codes;
    }, WORK);
    await page.click('[name=city]');
    await type(page);
    assert.deepEqual(await refused, []);
    assert.notEqual(await cookie(), before);
    await page.reload();
    await page.locator('[name=city]').waitFor();
    await page.context().close();
  });
});
