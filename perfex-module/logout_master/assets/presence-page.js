/**
 * Fourth part of Logout Master's page script: the page as a whole, as it comes, sleeps, wakes up and goes.
 *
 * It must not know why anything happens to it.
 */

/**
 * @typedef {{tick: () => void, hide: () => void, show: () => void, leave: () => void, comeBack: () => void,
 *   connect: () => void}} Turns of a page's life
 */

var logoutMaster = logoutMaster || {};

logoutMaster.page = (function () {
  'use strict';

  const NAME = 'logout-master';
  /** How long the page stays for whoever keeps what was typed in it. */
  const KEEPING = 2000;

  return {
    /** @param {Turns} turns */
    watch(turns) {
      document.addEventListener('visibilitychange', () => turns[document.hidden ? 'hide' : 'show']());
      document.addEventListener('resume', turns.tick);
      window.addEventListener('focus', turns.tick);
      window.addEventListener('online', turns.connect);
      window.addEventListener('pagehide', turns.leave);
      window.addEventListener('pageshow', (event) => turns[event.persisted ? 'comeBack' : 'tick']());
    },

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

    /** In this order. @param {string[]} urls @param {() => void} onLoad @param {() => void} onFailure */
    load(urls, onLoad, onFailure) {
      urls.forEach((url, index) => {
        const script = document.createElement('script');
        script.src = url;
        script.async = false;
        script.onload = () => index === urls.length - 1 && onLoad();
        script.onerror = () => onFailure();
        document.head.appendChild(script);
      });
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
        return window.top !== window && Boolean(window.top && window.top.document.getElementById(`${NAME}-config`));
      } catch (error) {
        return false;
      }
    },
  };
})();
