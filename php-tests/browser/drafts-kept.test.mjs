/** Drafts at the end of a session: kept by the warning, the lock, the idle limit, after sleep and without a network. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cutLimits, dialog, fillLogin, lock, loginPage, signIn, status, violations } from './support/browser.mjs';
import { openSite } from './support/site.mjs';

/** @typedef {import('playwright-core').Page} Page */

const TEXT = 'Dear Ms Novak, about the order of Thursday';

describe('what a person typed before they went away', () => {
  const { stack, guest, visit } = openSite({ idle_timeout: 900 });

  it('is kept when the warning opens', async () => {
    await stack.rule('staff', 2, { idle_timeout: 24, warning: 20 });
    const { page } = await visit('sara', '/admin/clients/client/1');
    await page.fill('[name=address]', TEXT);
    // The page's token is of yesterday by now: it gets a fresh one and sends again.
    await page.context().clearCookies({ name: 'csrf_cookie_name' });
    const kept = page.waitForResponse((response) => response.url().includes('/drafts/save') && response.status() === 200);
    await dialog(page, 'warning').waitFor();
    await kept;
    await page.context().close();
  });

  it('is kept by the lock, not to be seen while it lasts, and there afterwards', async () => {
    await stack.rule('staff', 3, { idle_timeout: 900, grace: 600 });
    const { page } = await visit('tom', '/admin/clients/client/1');
    const kept = page.waitForResponse(/drafts\/save/);
    await page.fill('[name=address]', TEXT);
    await lock(page);
    assert.equal((await kept).status(), 200);
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
    await page.fill('input[type=password]', 'tom-pass');
    await page.keyboard.press('Enter');
    await page.locator('[name=address]').waitFor();
    await page.reload();
    await bar(page).getByRole('button', { name: 'Restore' }).click();
    assert.equal(await page.inputValue('[name=address]'), TEXT);
    await page.context().close();
  });

  it('is kept when the page finds out that the computer slept', async () => {
    const { page } = await guest();
    await page.clock.install();
    await signIn(page, stack, 'admin');
    await page.goto(`${stack.url}/admin/clients/client/2`);
    await page.fill('[name=address]', TEXT);
    const kept = page.waitForResponse(/drafts\/save/);
    // The clock jumps, no timer has run meanwhile: what lies between is sleep.
    await page.clock.pauseAt(Date.now() + 2000);
    await page.clock.setSystemTime(Date.now() + 50000);
    await page.clock.resume();
    await page.mouse.move(5, 5);
    await page.mouse.move(50, 50);
    assert.equal((await kept).status(), 200);
    await page.context().close();
  });

  it('is sent when the server answers again, if it did not at the end', async () => {
    const { page } = await guest();
    await page.clock.install();
    await signIn(page, stack, 'dora');
    await page.goto(`${stack.url}/clients/open_ticket`);
    await page.fill('[name=subject]', 'Typed in a tunnel');
    const { facts } = await status(page.context(), stack, 'contact');
    await page.context().setOffline(true);
    await page.clock.fastForward('00:15:00');
    await page.getByRole('link', { name: 'Sign in' }).waitFor();
    assert.ok(!(await page.content()).includes('tunnel'), 'the data has left the page');
    await stack.terminate(facts.session_id);
    const kept = page.waitForResponse(/drafts\/save/);
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
    const { context, page } = await guest({ viewport: { width: 320, height: 400 }, reducedMotion: 'reduce' });
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
    const { page } = await visit('carla', '/clients/open_ticket');
    await page.fill('[name=subject]', 'Half a ticket');
    await cutLimits(page, stack, 'contact', 1, { idle_timeout: 2 });
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
