/** The pictures of the docs: taken where one is missing, and anew with UPDATE_SCREENSHOTS=1. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './stack.mjs';

/**
 * @param {import('playwright-core').Page} page
 * @param {string} name
 * @param {{width: number, height: number, whole?: boolean}} [size] of the window; whole shows what is below it too
 */
export async function picture(page, name, size) {
  const path = join(ROOT, 'docs/images', `${name}.png`);
  const isThere = await access(path).then(() => true, () => false);
  if (process.env.UPDATE_SCREENSHOTS !== '1' && isThere) {
    return;
  }
  if (size) {
    await page.setViewportSize({ width: size.width, height: size.height });
  } else {
    // What the mouse was left on would look chosen.
    await page.mouse.move(2, 2);
  }
  await page.screenshot({ path, animations: 'disabled', fullPage: Boolean(size?.whole) });
}
