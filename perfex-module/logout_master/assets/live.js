/**
 * The page "Live sessions": lets its times run and fetches its table again every few seconds, as a background request,
 * which is no activity of anybody's.
 *
 * It must not end anything, that is the forms' part; nor take the keyboard's place or an open menu from a person.
 */

(function () {
  'use strict';

  const PERIOD = 5000;
  const SECOND = 1000;

  /** @param {HTMLElement} box the table, with the address of its successor and the patterns of times */
  function start(box) {
    const state = /** @type {HTMLElement} */ (document.getElementById('logout-master-live-state'));
    const url = `${box.dataset.url || ''}${location.search}`;
    let drawnAt = performance.now();

    /** @param {number} ms */
    function span(ms) {
      const seconds = Math.floor(ms / SECOND);
      const [pattern, parts] = seconds < 60
        ? [box.dataset.seconds, { seconds }]
        : seconds < 3600
          ? [box.dataset.minutes, { minutes: Math.floor(seconds / 60), seconds: seconds % 60 }]
          : [box.dataset.hours, { hours: Math.floor(seconds / 3600), minutes: Math.floor(seconds / 60) % 60 }];
      return Object.entries(parts).reduce((text, [name, value]) => text.replace(`{${name}}`, String(value)), pattern || '');
    }

    /** Times are told by what has passed since they were true, never by counting. */
    function run() {
      const passed = performance.now() - drawnAt;
      for (const [name, sign] of /** @type {[string, number][]} */ ([['idle', 1], ['ends', -1]])) {
        box.querySelectorAll(`[data-${name}]`).forEach((cell) => {
          const text = span(Math.max(0, Number(/** @type {HTMLElement} */ (cell).dataset[name]) + sign * passed));
          if (cell.textContent !== text) {
            cell.textContent = text;
          }
        });
      }
    }

    /** What has the keyboard in the table, in words that its successor can be found by. */
    function held() {
      const active = document.activeElement;
      if (!(active instanceof HTMLElement) || !box.contains(active)) {
        return '';
      }
      const row = active.closest('[data-session]');
      const session = row instanceof HTMLElement ? `[data-session="${row.dataset.session}"] ` : '';
      return active.dataset.act ? `${session}[data-act="${active.dataset.act}"]` : '[role="region"]';
    }

    /** @param {string} html made by the server, which has escaped what people have named themselves */
    function draw(html) {
      const focus = held();
      const scrolled = box.querySelector('[role="region"]')?.scrollLeft || 0;
      box.innerHTML = html;
      drawnAt = performance.now();
      const region = /** @type {HTMLElement | null} */ (box.querySelector('[role="region"]'));
      if (region) {
        region.scrollLeft = scrolled;
      }
      if (focus) {
        // Its session may be over; then the table itself has the keyboard.
        /** @type {HTMLElement | null} */ (box.querySelector(focus) || region)?.focus({ preventScroll: true });
      }
    }

    async function refresh() {
      // A row must not change between the press and the release of a button in it.
      if (document.visibilityState === 'hidden' || box.matches(':active')) {
        return;
      }
      try {
        const response = await fetch(url, {
          credentials: 'same-origin',
          cache: 'no-store',
          redirect: 'error',
          headers: { 'X-Requested-With': 'XMLHttpRequest', Accept: 'text/html' },
        });
        const html = response.status === 200 ? await response.text() : '';
        if (html && !box.matches(':active')) {
          draw(html);
        }
        tell(response.status === 200 ? '' : box.dataset.stopped || '');
      } catch (error) {
        tell(box.dataset.stopped || '');
      }
    }

    /** @param {string} text */
    function tell(text) {
      if (state.textContent !== text) {
        state.textContent = text;
      }
    }

    async function again() {
      await refresh();
      setTimeout(again, PERIOD);
    }

    setInterval(run, SECOND);
    setTimeout(again, PERIOD);
    document.addEventListener('visibilitychange', refresh);
  }

  const box = document.getElementById('logout-master-live');
  if (box) {
    start(box);
  }
})();
