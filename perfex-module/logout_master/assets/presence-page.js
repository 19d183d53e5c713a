/**
 * Fourth part of Logout Master's page script: the page as a whole, where it comes from and goes to, and what it loads.
 *
 * It must not know why anything happens to it.
 */

var logoutMaster = logoutMaster || {};

logoutMaster.page = (function () {
  'use strict';

  const NAME = 'logout-master';
  /** How long the page stays for whoever keeps what was typed in it. */
  const KEEPING = 2000;
  const HERE = /** @type {HTMLScriptElement} */ (document.currentScript).src;
  /** What is loaded or under way. @type {Record<string, Promise<unknown>>} */
  const needed = {};

  return {
    /**
     * Before the page changes, for whoever keeps what was typed in it: they are waited for, but not for long.
     *
     * @param {'warning' | 'cover' | 'locked' | 'unlocked' | 'ended' | 'leaving'} state
     */
    announce(state) {
      /** @type {Promise<unknown>[]} */
      const kept = [];
      const wait = (/** @type {Promise<unknown>} */ promise) => kept.push(promise);
      document.dispatchEvent(new CustomEvent(NAME, { detail: { state, wait } }));
      return Promise.race([Promise.all(kept), new Promise((resolve) => setTimeout(resolve, KEEPING))]);
    },

    /**
     * Loads scripts, in this order and once. One that could not be had may be asked for again.
     *
     * @param {string[]} urls as seen from this script
     * @returns {Promise<unknown>}
     */
    need(urls) {
      const name = String(urls);
      needed[name] = needed[name] || Promise.all(urls.map((url) => new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = new URL(url, HERE).href;
        script.async = false;
        script.onload = resolve;
        script.onerror = reject;
        document.head.appendChild(script);
      })));
      needed[name].catch(() => delete needed[name]);
      return needed[name];
    },

    /**
     * Asks for this page anew: the server shows the login or the lock, and remembers where to return. By address, since
     * a reload would send a form again, and without the fragment, which would make it no request at all.
     *
     * @param {string} [url]
     */
    askAnew(url = location.href.split('#')[0]) {
      // Nobody is there to answer "leave this page?", and what it would keep is gone.
      window.onbeforeunload = null;
      window.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true);
      location.replace(url);
    },

    /** Whether this page came from the browser's store and not from the server. */
    isStoredCopy() {
      const [arrival] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'));
      return Boolean(arrival) && arrival.transferSize === 0 && arrival.decodedBodySize > 0;
    },

    /** A frame of a page that has the script is seen from there. */
    isFrameOfWatchedPage() {
      try {
        return window.top !== window && Boolean(window.top?.document.getElementById(`${NAME}-config`));
      } catch (error) {
        return false;
      }
    },
  };
})();
