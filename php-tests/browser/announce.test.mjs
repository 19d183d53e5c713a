/** An admin tells people about their limits: seen first, then announced; people read it without leaving what they do. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { violations } from './support/browser.mjs';
import { picture } from './support/picture.mjs';
import { openSite } from './support/site.mjs';

const PAGE = '/admin/logout_master/announce';
const BANNER = '.logout-master-announcement';
const READ = `${BANNER} button[type=submit]`;
const SIZE = { width: 1200, height: 800, whole: true };

describe('announcements', () => {
  const { stack, guest, visit } = openSite({ idle_timeout: 900, warning: 60 }, async () => {
    await stack.cli('switch', 'set', 'csp', '1');
    await stack.cli('sql', "UPDATE tblclients SET default_language = 'arabic' WHERE userid = 1");
  });

  it('is seen first, announced by keys, read by keys without losing a word, and counted', async () => {
    const admin = await visit('admin');
    const tom = await visit('tom');
    // What people know of is what holds now.
    await admin.page.goto(stack.url + PAGE);
    await admin.page.locator('#logout-master-announce-told button').click();
    await admin.page.locator('#logout-master-announce-told').waitFor({ state: 'detached' });
    stack.settings = { ...stack.settings, idle_timeout: 600 };
    await stack.save();
    await admin.page.goto(`${stack.url}/admin/logout_master/rules`);
    await admin.page.locator('#logout-master-news a').focus();
    await admin.page.keyboard.press('Enter');
    await admin.page.locator('#logout-master-announce-changes').waitFor();
    await admin.page.locator('#announce-mail').press('Space');
    await admin.page.locator('#announce-note').fill('The insurance asks for it.');
    assert.deepEqual(await violations(admin.page, '#logout-master-announcements'), []);
    await admin.page.locator('#announce-note').press('Enter');
    await admin.page.locator('#logout-master-announce-preview').waitFor();
    assert.match(await admin.page.locator('#logout-master-announcement-staff').innerText(), /15 min, then 10 min/);
    assert.deepEqual(await violations(admin.page, '#logout-master-announcements'), []);
    await picture(admin.page, 'announcement-preview', SIZE);
    await tom.page.goto(`${stack.url}/admin/clients/client/1`);
    assert.equal(await tom.page.locator(BANNER).count(), 0, 'nobody is told before it is sent');
    await admin.page.locator('#logout-master-announce-publish button').focus();
    await admin.page.keyboard.press('Enter');
    await admin.page.locator('#logout-master-announce-list').waitFor();

    // Somebody who has signed in before it began, and is writing.
    await tom.page.goto(`${stack.url}/admin/clients/client/1`);
    const banner = tom.page.locator(BANNER);
    await banner.waitFor();
    assert.equal(await tom.page.evaluate(() => document.activeElement === document.body), true, 'it takes no focus');
    assert.match(await banner.innerText(), /15 min, then 10 min[^]*The insurance asks for it\./);
    assert.ok(await tom.page.getByRole('region', { name: 'The automatic sign-out changes' }).isVisible());
    assert.deepEqual(await violations(tom.page, BANNER), []);
    for (const part of [READ, `${BANNER} a`]) {
      await tom.page.locator(part).click({ trial: true }); // Nothing lies over it.
    }
    await picture(tom.page, 'announcement-banner', SIZE);
    const field = tom.page.locator('form input[type=text]:visible, form textarea:visible').first();
    await field.fill('half a sentence');
    // A page may be older than its token.
    await tom.page.locator(`${BANNER} input[name=csrf_token_name]`).evaluate((input) => input.setAttribute('value', 'stale'));
    await tom.page.locator(READ).focus();
    await tom.page.keyboard.press('Enter');
    await tom.page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'status');
    assert.match(await banner.innerText(), /you have read it/);
    assert.equal(await tom.page.locator(READ).count(), 0);
    assert.equal(await field.inputValue(), 'half a sentence', 'the page stays where it is');
    assert.deepEqual(await violations(tom.page, BANNER), []);
    await tom.page.goto(`${stack.url}/admin/clients`);
    assert.equal(await banner.count(), 0);

    const [{ id }] = JSON.parse(await stack.cli('sql', 'SELECT id FROM tbllogout_master_announcements'));
    await admin.page.goto(`${stack.url}${PAGE}/one?id=${id}&filter=read`);
    assert.equal(await admin.page.locator('[data-counts=staff]').getAttribute('data-read'), '1');
    assert.match(await admin.page.locator('#logout-master-announce-people tbody').innerText(), /Tom/);
    assert.deepEqual(await violations(admin.page, '#logout-master-announced'), []);
    await picture(admin.page, 'announcement-read', SIZE);
    assert.deepEqual([...admin.complaints, ...tom.complaints], []);
    await admin.context.close();
    await tom.context.close();
  });

  it('reads from right to left, fits at 400 %, leads to one’s own limits, and works without a script', async () => {
    // At 320 pixels, which is 1280 at 400 %, nothing is cut off sideways.
    const carla = await visit('carla', '/clients/tickets', { viewport: { width: 320, height: 600 }, reducedMotion: 'reduce' });
    const banner = carla.page.locator(BANNER);
    await banner.waitFor();
    assert.equal(await banner.getAttribute('dir'), 'rtl');
    assert.deepEqual(await violations(carla.page, BANNER), []);
    assert.ok(await banner.evaluate((element) => element.scrollWidth <= element.clientWidth + 1), 'the banner is cut off');
    await banner.locator('a').focus();
    await carla.page.keyboard.press('Enter');
    await carla.page.locator('#logout-master-keep-limits').waitFor();
    assert.match(await carla.page.locator('#logout-master-keep-limits').innerText(), /10/);
    assert.deepEqual(await violations(carla.page, '#logout-master-keep'), []);
    assert.deepEqual(carla.complaints, []);
    await carla.context.close();

    const dora = await visit('dora');
    const { context: bare, page } = await guest({ javaScriptEnabled: false });
    await bare.addCookies(await dora.context.cookies());
    await page.goto(`${stack.url}/clients/tickets`);
    await page.locator(READ).click();
    await page.waitForURL(/\/clients\/tickets$/);
    await page.locator('.alert-success').waitFor();
    assert.equal(await page.locator(BANNER).count(), 0);
    await bare.close();
    await dora.context.close();
  });
});
