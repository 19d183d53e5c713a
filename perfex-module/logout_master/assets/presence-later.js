/**
 * Seventh part of Logout Master's page script: loads what most pages never need, when it is first needed, and loses
 * nothing that a person does until it is there.
 *
 * It must not send anything of what is typed, or hold it for longer than until the draft scripts have come.
 */

/**
 * @typedef {{value: string, checked: boolean, selected: boolean, html: string}} Standing of an element of the page
 * @typedef {{title: string, before: Map<any, Standing>, events: Event[]}} Arrivals what stood there when somebody came, and
 *   what they have done since
 */

var logoutMaster = logoutMaster || {};

/** @type {Arrivals | undefined} */
logoutMaster.arrivals = undefined;

logoutMaster.createDraftDoor = (function () {
  'use strict';

  const NAME = 'logout-master';
  const DRAFTS = `${NAME}-drafts`;
  const { need } = logoutMaster.page;

  /** What stands in the page before a person changes it. An editor is the body of a frame. @returns {Map<any, Standing>} */
  function standing() {
    const elements = document.querySelectorAll('input, textarea, option, iframe, [contenteditable]');
    return new Map(Array.from(elements, (/** @type {any} */ element) => {
      const { value, checked, selected } = element;
      return [element, { value, checked, selected, html: (element.contentDocument?.body || element).innerHTML }];
    }));
  }

  /**
   * The draft scripts: for the first page of a session, where there may be drafts, and where somebody writes.
   *
   * @param {string} [session] none in a frame, where they come at once
   */
  function createDraftDoor(session) {
    const scripts = document.getElementById(DRAFTS)?.dataset.scripts?.split(' ');
    /** @type {Arrivals} */
    const arrivals = { title: document.title, before: new Map(), events: [] };

    /** Where it fails it is tried again with the next input. */
    async function open() {
      logoutMaster.arrivals = arrivals;
      await (scripts && need(scripts).catch(() => {}));
    }

    function mayHaveDrafts() {
      try {
        return document.cookie.includes('=posted.') || localStorage.getItem(DRAFTS) !== `${session} 0`;
      } catch (error) {
        return true; // Storage is switched off.
      }
    }

    /** @param {any} event */
    function pass(event) {
      const { type, target } = event;
      if (scripts && !logoutMaster.drafts && !/move|wheel|touch/.test(type)
        && (target.ownerDocument !== document || target.closest?.('form, textarea, [contenteditable]'))) {
        arrivals.before = arrivals.before.size ? arrivals.before : standing();
        arrivals.events.push(event);
        open();
      }
    }

    if (!session) {
      open();
    } else if (mayHaveDrafts()) {
      window.addEventListener('load', open);
    }
    document.addEventListener(NAME, (event) => {
      if (arrivals.events.length && !logoutMaster.drafts) {
        /** @type {CustomEvent} */ (event).detail.wait?.(open().then(() => logoutMaster.drafts?.flush(true)));
      }
    });
    return pass;
  }

  return createDraftDoor;
})();
