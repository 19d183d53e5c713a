/**
 * The stand-in CRM's own pages in a browser, under a strict Content-Security-Policy: dialogs, tables, editors, timers
 * and plots work, and axe-core finds nothing in them. Tests of the module build on these pages.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { violations } from './support/browser.mjs';
import { openSite } from './support/site.mjs';

describe('the stand-in CRM', () => {
  const { stack, visit, complaints } = openSite({ idle_timeout: 900 }, () => stack.cli('switch', 'set', 'csp', '1'));

  it('loads a form into a dialog, sends it in the background and draws its table anew', async () => {
    const { page } = await visit('admin', '/admin/tasks');
    await page.click('button:has-text("Edit") >> nth=0');
    await page.locator('#host_modal.in #task-form').waitFor();
    await page.fill('#task-form [name=name]', 'Prepare two offers');
    await page.frameLocator('#description_ifr').locator('body').fill('Written in a frame');
    assert.deepEqual(await violations(page, '#host_modal'), []);
    await page.click('#task-form [type=submit]');
    await page.locator('table.table-tasks a:has-text("Prepare two offers")').waitFor();
    await page.locator('#host_modal').waitFor({ state: 'hidden' });
    const [task] = JSON.parse(await stack.cli('sql', 'SELECT description FROM tbltasks WHERE id = 1'));
    assert.match(task.description, /Written in a frame/);
    await page.fill('.dataTables_filter input', 'supplier');
    await page.locator('.dataTables_info:has-text("1 to 1 of 1")').waitFor();
    await page.context().close();
  });

  it('runs a timer that ticks in the header', async () => {
    const { page } = await visit('sara', '/admin/tasks/view/2');
    await page.click('[data-timer-task]:has-text("Start Timer")');
    await page.locator('[data-timer-note]').waitFor();
    await page.click('#timers-toggle');
    const time = page.locator('#started-timers .timer-time');
    await time.filter({ hasText: /00:00:0[2-9]|00:00:[1-5]|00:0[1-9]/ }).waitFor();
    await page.fill('[data-timer-note]', 'talked');
    await page.click('#task-timer [data-timer-id]');
    await page.locator('[data-timer-task]:has-text("Start Timer")').waitFor();
    const [timer] = JSON.parse(await stack.cli('sql', 'SELECT note, end_time FROM tbltaskstimers'));
    assert.equal(timer.note, 'talked');
    assert.match(timer.end_time, /^\d+$/);
    await page.context().close();
  });

  it('draws its plot', async () => {
    const { page } = await visit('admin', '/admin');
    await page.waitForFunction(() => {
      const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById('figures-chart'));
      const context = canvas.getContext('2d');
      return context?.getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value !== 0);
    });
    await page.context().close();
  });

  it('takes a reply from the client area, and speaks Arabic from right to left', async () => {
    const { page } = await visit('carla', '/clients/profile');
    await page.selectOption('[name=default_language]', 'arabic');
    await page.selectOption('[name=direction]', 'rtl');
    await page.click('#profile-form [type=submit]');
    await page.locator('html[lang=ar][dir=rtl]').waitFor();
    await page.goto(`${stack.url}/clients/ticket/1`);
    await page.frameLocator('#message_ifr').locator('body').fill('Thank you');
    await page.click('#ticket-reply [type=submit]');
    await page.locator('.ticket-reply:has-text("Thank you")').waitFor();
    assert.deepEqual(await violations(page), []);
    await page.context().close();
  });

  it('has pages that axe-core finds nothing in, and scripts that complain of nothing', async () => {
    const { page } = await visit('admin');
    for (const path of ['', '/tasks', '/tasks/view/1', '/leads', '/proposals/proposal/1', '/files', '/clients/payment/1',
      '/clients/client/1', '/staff/edit_profile', '/staff/timesheets', '/emails', '/emails/email_template/1']) {
      await page.goto(`${stack.url}/admin${path}`);
      assert.deepEqual(await violations(page), [], path);
    }
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
});
