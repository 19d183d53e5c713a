/** The warning: it opens in time, asks for one deliberate act, and believes nobody but the server. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dialog, loginPage, seconds, signIn, status, violations } from './support/browser.mjs';
import { openSite } from './support/site.mjs';

/** Opens after four seconds; no warning may be shorter than 20 seconds. */
const LIMITS = { idle_timeout: 24, warning: 20 };

describe('the warning', { concurrency: 3 }, () => {
  const { stack, guest, visit } = openSite(LIMITS);

  /**
   * A page of this person, on which the warning has opened.
   *
   * @param {'admin' | 'sara' | 'tom' | 'carla' | 'dora'} name
   * @param {(page: import('playwright-core').Page) => Promise<unknown>} [work] done before the person goes away
   */
  async function warned(name, work) {
    const { page } = await guest();
    await signIn(page, stack, name);
    await page.goto(stack.url + (['carla', 'dora'].includes(name) ? '/clients/profile' : '/admin/clients/client/1'));
    await work?.(page);
    await dialog(page, 'warning').waitFor();
    return page;
  }

  /** @param {import('playwright-core').Page} page */
  const stay = (page) => page.locator('dialog.logout-master button').first();

  it('does not open when another device or tab has moved the deadline', async () => {
    // Opens after eight seconds.
    await stack.rule('contact', 2, { idle_timeout: 28, warning: 20 });
    const { context, page } = await visit('dora', '/clients/profile');
    const asked = page.waitForResponse(/presence\/status/);
    await seconds(1);
    // A navigation in a browser that tells nothing to this tab.
    await context.request.get(`${stack.url}/clients/profile`, { headers: { Accept: 'text/html' } });
    assert.equal((await (await asked).json()).status, 'active', 'asked when the warning was due');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    assert.equal(await page.locator('dialog.logout-master').count(), 0);
    await dialog(page, 'warning').waitFor();
    await context.close();
  });

  it('says how long is left, is named and described, and holds the focus', async () => {
    const page = await warned('sara');
    const box = dialog(page, 'warning');
    assert.equal(await box.getAttribute('role'), 'alertdialog');
    for (const attribute of ['aria-labelledby', 'aria-describedby']) {
      const id = await box.getAttribute(attribute);
      assert.ok((await page.locator(`#${id}`).textContent())?.trim(), `${attribute} names a text`);
    }
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Stay signed in');
    for (let press = 0; press < 5; press += 1) {
      await page.keyboard.press('Tab');
      const outside = await page.evaluate(() => {
        const element = document.activeElement;
        return element !== document.body && !element?.closest('dialog.logout-master');
      });
      assert.equal(outside, false, `after ${press + 1} times Tab`);
    }
    const counted = box.locator('[aria-hidden=true] strong');
    const first = await counted.innerText();
    const described = await page.locator('#logout-master-text').textContent();
    await page.waitForFunction((text) =>
      document.querySelector('dialog.logout-master [aria-hidden=true] strong')?.textContent !== text, first);
    assert.equal(await page.locator('#logout-master-text').textContent(), described, 'what was read out stays');
    assert.match(await page.title(), /^\d+ s – /);
    await page.context().close();
  });

  it('is answered by the button: the server knows, the dialog closes, the focus is back', async () => {
    const page = await warned('tom', async (page) => {
      await page.fill('[name=city]', 'Half a senten');
      await page.focus('[name=city]');
    });
    const title = (await page.title()).replace(/^\d+ s – /, '');
    await stay(page).click();
    await dialog(page, 'warning').waitFor({ state: 'detached' });
    assert.equal((await status(page.context(), stack, 'staff')).facts.status, 'active');
    assert.ok((await stack.events()).some(({ type, kind, id }) => type === 'extend' && kind === 'staff' && id === 3));
    assert.equal(await page.title(), title);
    await page.keyboard.press('End');
    await page.keyboard.type('ce');
    assert.equal(await page.inputValue('[name=city]'), 'Half a sentence');
    await page.context().close();
  });

  it('takes Escape for "stay" and gives the focus back into an editor\'s frame', async () => {
    const page = await warned('admin', async (page) => {
      await page.frameLocator('#note_ifr').locator('body').click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type('Half');
    });
    await page.keyboard.press('Escape');
    await dialog(page, 'warning').waitFor({ state: 'detached' });
    assert.equal((await status(page.context(), stack, 'staff')).facts.status, 'active');
    await page.keyboard.type(' done');
    assert.match(await page.frameLocator('#note_ifr').locator('body').innerText(), /Half done/);
    await page.context().close();
  });

  it('is not answered by a bumped mouse, a click beside it or keys', async () => {
    const page = await warned('carla');
    /** @type {string[]} */
    const posts = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') {
        posts.push(request.url());
      }
    });
    const before = (await status(page.context(), stack, 'contact')).facts;
    for (let step = 0; step < 8; step += 1) {
      await page.mouse.move(20 + step * 30, 20 + step * 9, { steps: 3 });
      await page.mouse.click(5, 5 + step);
      await page.keyboard.press('x');
      await page.mouse.wheel(0, 30);
      await seconds(0.25);
    }
    const after = (await status(page.context(), stack, 'contact')).facts;
    assert.equal(await dialog(page, 'warning').count(), 1);
    assert.equal(after.status, 'warning');
    assert.ok(after.end_in_ms < before.end_in_ms);
    assert.deepEqual(posts, []);
    await page.context().close();
  });

  it('does not close before the server has confirmed', async () => {
    const page = await warned('dora');
    await page.route('**/presence/extend', (route) => route.abort());
    await stay(page).click();
    await page.locator('.logout-master-note', { hasText: 'does not answer' }).waitFor();
    assert.equal(await dialog(page, 'warning').count(), 1);
    const left = await page.locator('[aria-hidden=true] strong').innerText();
    await page.waitForFunction((text) =>
      document.querySelector('dialog.logout-master [aria-hidden=true] strong')?.textContent !== text, left);
    await page.unroute('**/presence/extend');
    await stay(page).click();
    await dialog(page, 'warning').waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('is answered also by a page whose form token has expired', async () => {
    const page = await warned('carla');
    await page.context().clearCookies({ name: 'csrf_cookie_name' });
    await stay(page).click();
    await dialog(page, 'warning').waitFor({ state: 'detached' });
    assert.equal((await status(page.context(), stack, 'contact')).facts.status, 'active');
    await page.context().close();
  });

  it('cannot call back a session that ended meanwhile', async () => {
    const page = await warned('tom');
    const { facts } = await status(page.context(), stack, 'staff');
    await stack.terminate(facts.session_id);
    await stay(page).click();
    await loginPage(page, 'admin');
    await page.context().close();
  });

  it('comes too late when the time has passed', async () => {
    const page = await warned('sara');
    // What the page knows of its deadline is not what the server knows.
    await stack.rule('staff', 2, { idle_timeout: 2, warning: 0 });
    await page.keyboard.press('Escape');
    await loginPage(page, 'idle');
    await stack.rule('staff', 2, LIMITS);
    await page.context().close();
  });

  it('signs out at once when asked to', async () => {
    const page = await warned('carla');
    const context = page.context();
    await page.getByRole('button', { name: 'Sign out now' }).click();
    await loginPage(page);
    assert.equal(await page.locator('#logout-master-notice').count(), 0, 'nobody tells me what I did myself');
    assert.equal((await status(context, stack, 'contact')).code, 401);
    assert.ok((await stack.events()).some(({ type, kind, id }) => type === 'end' && kind === 'contact' && id === 1));
    await context.close();
  });

  for (const how of ['a channel', 'storage only']) {
    it(`opens and closes in step in all tabs, with ${how}`, async () => {
      const { context } = await guest();
      await context.addInitScript(how === 'a channel' ? '' : 'delete window.BroadcastChannel');
      const first = await context.newPage();
      await signIn(first, stack, 'admin');
      const second = await context.newPage();
      await second.goto(`${stack.url}/admin/clients/client/2`);
      await Promise.all([first, second].map((page) => dialog(page, 'warning').waitFor()));
      await stay(second).click();
      await Promise.all([first, second].map((page) => dialog(page, 'warning').waitFor({ state: 'detached' })));
      // Nothing of the tabs' talk; of drafts the session's public id and their number, and nothing that anybody typed.
      const { 'logout-master-drafts': drafts = '', ...others } = await first.evaluate(() => ({ ...localStorage }));
      assert.deepEqual(others, {});
      assert.match(drafts, /^([0-9a-f]{16} \d+)?$/);
      await Promise.all([first, second].map((page) => dialog(page, 'warning').waitFor()));
      await first.bringToFront();
      await first.getByRole('button', { name: 'Sign out now' }).click();
      await Promise.all([loginPage(first), loginPage(second)]);
      await context.close();
    });
  }

  it('tells of a limit that nothing prolongs, once, and that limit holds', async () => {
    await stack.rule('contact', 2, { idle_timeout: 900, absolute_timeout: 10 });
    const page = await warned('dora');
    assert.match(await dialog(page, 'warning').innerText(), /longest time/);
    assert.equal(await page.getByRole('button', { name: 'Stay signed in' }).count(), 0);
    await page.getByRole('button', { name: 'OK' }).click();
    await dialog(page, 'warning').waitFor({ state: 'detached' });
    await page.goto(`${stack.url}/clients/open_ticket`);
    await page.click('[name=subject]');
    await page.keyboard.type('Still here');
    assert.equal(await page.locator('dialog.logout-master').count(), 0);
    await loginPage(page, 'absolute');
    await page.context().close();
  });

  it('has no fault that axe knows, from left to right and from right to left', async () => {
    const page = await warned('sara');
    assert.deepEqual(await violations(page, 'dialog.logout-master'), []);
    await stay(page).click();
    await page.route('**/admin/clients/client/1', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace('"direction":"ltr"', '"direction":"rtl"');
      await route.fulfill({ response: answer, body });
    });
    await page.reload();
    await dialog(page, 'warning').waitFor();
    assert.equal(await dialog(page, 'warning').getAttribute('dir'), 'rtl');
    assert.deepEqual(await violations(page, 'dialog.logout-master'), []);
    const [first, second] = await page.locator('dialog.logout-master button').all();
    const [right, left] = [await first.boundingBox(), await second.boundingBox()];
    assert.ok(right && left && right.x > left.x, 'the first button is the right one');
    await page.context().close();
  });

  it('can be read and answered at 400 % zoom, with calm motion and forced colours', async () => {
    const page = await warned('tom');
    await page.setViewportSize({ width: 320, height: 200 });
    await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
    const sizes = await page.evaluate(() => {
      const box = /** @type {HTMLElement} */ (document.querySelector('dialog.logout-master'));
      const frame = /** @type {HTMLElement} */ (box.firstElementChild);
      const motion = getComputedStyle(frame).animationName;
      return { wide: box.scrollWidth - box.clientWidth, top: frame.offsetTop, motion };
    });
    assert.deepEqual({ ...sizes, top: sizes.top >= 0 }, { wide: 0, top: true, motion: 'none' });
    const last = page.locator('dialog.logout-master button').last();
    await last.scrollIntoViewIfNeeded();
    const place = await last.boundingBox();
    assert.ok(place && place.x >= 0 && place.x + place.width <= 320 && place.y + place.height <= 200);
    await stay(page).click();
    await dialog(page, 'warning').waitFor({ state: 'detached' });
    await page.context().close();
  });
});
