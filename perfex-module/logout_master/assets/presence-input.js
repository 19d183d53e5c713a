/**
 * Second part of Logout Master's page script: tells a person's real input from everything else, in this document and in
 * every frame of the same origin.
 *
 * It must not look at what is typed or where, and must not talk to the server. What it hears it passes on, to
 * presence-later.js.
 */

var logoutMaster = logoutMaster || {};

logoutMaster.createInput = (function () {
  'use strict';

  // No "scroll": scripts scroll too, and the key, wheel, touch or press that scrolls is heard by itself.
  const ACTS = ['keydown', 'input', 'paste', 'drop', 'pointerdown', 'pointermove', 'click', 'wheel', 'touchstart'];
  /** Scripts cause these too: they are passed on, and no acts. */
  const OTHERS = ['focusin', 'change', 'submit'];
  /** Pixels within a second; less is a shaking table. */
  const MOVE_THRESHOLD = 5;

  /**
   * @param {() => number} now
   * @param {() => boolean} mayCount whether input counts at this moment
   * @param {() => void} onAct
   * @param {(event: any) => void} pass
   */
  function createInput(now, mayCount, onAct, pass) {
    let actedAt = -Infinity;
    let reportedAt = -Infinity;
    let moveSince = -Infinity;
    let moved = 0;
    let lastX = NaN;
    let lastY = NaN;

    /** Browsers report moves of a mouse that lies still. @param {PointerEvent} event */
    function isRealMove(event) {
      const distance = Math.abs(event.screenX - lastX) + Math.abs(event.screenY - lastY);
      lastX = event.screenX;
      lastY = event.screenY;
      if (now() - moveSince > 1000) {
        moveSince = now();
        moved = 0;
      }
      moved += distance || 0;
      return moved >= MOVE_THRESHOLD;
    }

    function count() {
      if (mayCount()) {
        actedAt = now();
        onAct();
      }
    }

    /** @param {Event} event */
    function onEvent(event) {
      // Something that lies on a key is not a person.
      const held = event.type === 'keydown' && /** @type {KeyboardEvent} */ (event).repeat;
      pass(event);
      if (!event.isTrusted || held || OTHERS.includes(event.type)) {
        return;
      }
      if (event.type !== 'pointermove' || isRealMove(/** @type {PointerEvent} */ (event))) {
        count();
      }
    }

    /** A frame of another origin tells nothing but that it took the focus. @param {Event} event */
    function onBlur(event) {
      const view = /** @type {Window} */ (event.currentTarget);
      const frame = view.document.activeElement;
      if (!event.isTrusted || !frame || !isFrame(frame) || watchFrame(frame)) {
        return;
      }
      if (navigator.userActivation?.isActive !== false) {
        count();
      }
    }

    /** @param {Event} event */
    function onLoad(event) {
      const target = /** @type {Element} */ (event.target);
      if (isFrame(target)) {
        watchFrame(target);
      }
    }

    /** @param {Element} element */
    function isFrame(element) {
      return /^I?FRAME$/i.test(element.tagName || '');
    }

    /** @param {Element} frame @returns {boolean} whether input inside can be seen */
    function watchFrame(frame) {
      try {
        const inner = /** @type {HTMLIFrameElement} */ (frame).contentDocument;
        return inner ? watch(inner) : false;
      } catch (error) {
        return false;
      }
    }

    /**
     * Safe to repeat, and must be: an editor that writes its document anew removes the listeners, then the frame's load
     * event comes by here. "load" does not bubble but can be captured, which finds later frames too.
     *
     * @param {Document} page
     * @returns {true}
     */
    function watch(page) {
      // Of wheels and touches on a whole document browsers know by themselves that nobody stops them.
      [...ACTS, ...OTHERS].forEach((type) => page.addEventListener(type, onEvent, true));
      page.addEventListener('load', onLoad, true);
      page.defaultView?.addEventListener('blur', onBlur);
      page.querySelectorAll('iframe, frame').forEach(watchFrame);
      return true;
    }

    watch(document);
    return {
      count,

      isUnreported: () => actedAt > reportedAt,

      /** The report of the last act, which is taken for sent until it is said to have failed. */
      report() {
        const before = reportedAt;
        reportedAt = actedAt;
        const idle = Math.min(86400000, Math.max(0, Math.round(now() - actedAt)));
        return { fields: { idleMs: String(idle) }, failed: () => void (reportedAt = before) };
      },
    };
  }

  return createInput;
})();
