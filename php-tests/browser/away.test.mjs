/** What people ask for while the server is away: the page says so, and it is done as soon as the server answers. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dialog, seconds, status } from './support/browser.mjs';
import { openSite } from './support/site.mjs';

const LOCK = 'a[href$="#logout-master-lock-now"]';

describe('while the server is away', () => {
  const { stack, visit, complaints } = openSite({ idle_timeout: 900, grace: 600, max_hold: 1200 }, async () => {
    await stack.cli('option', 'set', 'logout_master_phone', '1');
  });

  for (const way of ['keys', 'the menu']) {
    it(`"Lock now" by ${way} covers at once, says so, and is locked when the server answers`, async () => {
      const { context, page } = await visit('tom', '/admin/clients/client/1');
      const heading = await page.locator('h1').first().innerText();
      await page.fill('[name=city]', 'Typed before');
      // A server that neither answers nor refuses.
      let letGo = () => {};
      const isHeld = new Promise((resolve) => { letGo = () => resolve(undefined); });
      await page.route(/presence\/lock/, async (route) => {
        await isHeld;
        await route.continue();
      });
      await stack.withoutServer(async () => {
        if (way === 'keys') {
          await page.keyboard.press('Alt+Shift+KeyL');
        } else {
          await page.locator(LOCK).focus();
          await page.keyboard.press('Enter');
        }
        await dialog(page, 'cover').waitFor();
        const background = await dialog(page, 'cover').evaluate((element) => getComputedStyle(element).backgroundColor);
        assert.ok(!/rgba|transparent/.test(background), `nothing shines through ${background}`);
        letGo();
        await dialog(page, 'cover').getByText('The server does not answer.').waitFor();
        await page.keyboard.press('Escape');
        await dialog(page, 'cover').getByRole('button', { name: 'Try again' }).click();
        await dialog(page, 'cover').getByText('The server does not answer.').waitFor();
      });
      await page.locator('input[type=password]').waitFor();
      assert.equal((await status(context, stack, 'staff')).code, 423);
      assert.ok(!(await page.content()).includes(heading));
      await page.locator('input[type=password]').fill('tom-pass');
      await page.keyboard.press('Enter');
      await page.locator('h1').first().waitFor();
      assert.equal(await page.inputValue('[name=city]'), 'Typed before');
      // Done once: what is asked from here on locks nothing.
      const asked = page.waitForResponse(/presence\/(status|heartbeat)/);
      await page.evaluate(() => window.dispatchEvent(new Event('online')));
      assert.equal((await asked).status(), 200);
      assert.equal((await status(context, stack, 'staff')).code, 200);
      assert.deepEqual(complaints, []);
      await context.close();
    });
  }

  it('"Lock now" on the cover of "on the phone" stays covered, and is locked when the server answers', async () => {
    const { context, page } = await visit('sara', '/admin/clients/client/1');
    await page.locator('a[href$="#logout-master-hold-now"]').click();
    await page.locator('dialog.logout-master[data-view="ask"] button').first().click();
    const away = page.locator('dialog.logout-master[open][data-view="away"]');
    await away.waitFor();
    await stack.withoutServer(async () => {
      await away.getByRole('button', { name: 'Lock now' }).click();
      await away.getByText('The server does not answer.').waitFor();
      await page.keyboard.press('Escape');
      await seconds(0.5);
      assert.ok(await away.isVisible(), 'who asked for a lock is not let back without one');
    });
    await page.locator('input[type=password]').waitFor();
    assert.equal((await status(context, stack, 'staff')).code, 423);
    await page.locator('input[type=password]').fill('sara-pass');
    await page.keyboard.press('Enter');
    await page.locator('dialog.logout-master[open]').waitFor({ state: 'detached' });
    assert.equal((await status(context, stack, 'staff')).code, 200);
    assert.deepEqual(complaints, []);
    await context.close();
  });
});
