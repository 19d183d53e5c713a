/**
 * Takes a page's content out of the document while the session is locked, so that whoever looks into the document finds
 * nothing, and puts it back as it was, with everything that was typed. Loaded with presence-lock.js, when it is needed.
 *
 * It must not keep or send anything: what it took out is held in this tab's memory alone, until the unlock or the end.
 */

var logoutMaster = logoutMaster || {};

logoutMaster.withdrawContent = (function () {
  'use strict';

  /** What in a head may tell of the person. */
  const TELLING = 'script, meta[name]:not([name="viewport"]), meta[property]';
  const FRAMES = 'iframe, frame, object, embed';

  /** @param {Element} frame @returns {HTMLElement | null | undefined} null where another site's page is shown */
  function bodyOf(frame) {
    try {
      return /** @type {HTMLIFrameElement} */ (frame).contentDocument?.body;
    } catch (error) {
      return null;
    }
  }

  /** @param {ChildNode[]} nodes @param {(() => void)[]} undo */
  function take(nodes, undo) {
    nodes.forEach((node) => {
      const element = node.nodeType === 1 ? /** @type {Element} */ (node) : null;
      if (element?.matches(FRAMES)) {
        // Out of the document a frame would lose its page, and an editor in it what was typed: it stays, emptied.
        take([...(bodyOf(element)?.childNodes || [])], undo);
      } else if (element?.querySelector(FRAMES)) {
        [...element.attributes].forEach((attribute) => {
          element.removeAttributeNode(attribute);
          undo.push(() => void element.setAttributeNode(attribute));
        });
        take([...element.childNodes], undo);
      } else {
        const mark = /** @type {Document} */ (node.ownerDocument).createComment('');
        node.replaceWith(mark);
        undo.push(() => mark.replaceWith(node));
      }
    });
  }

  /** @param {Element} kept what stays @returns {() => void} puts everything back */
  return function withdrawContent(kept) {
    const { title } = document;
    const scrolled = [document.documentElement, ...document.body.querySelectorAll('*')]
      .filter((element) => element !== kept && (element.scrollTop || element.scrollLeft))
      .map((element) => /** @type {const} */ ([element, element.scrollLeft, element.scrollTop]));
    /** @type {(() => void)[]} */
    const undo = [];
    take([...document.body.childNodes].filter((node) => node !== kept), undo);
    take([...document.head.querySelectorAll(TELLING)], undo);
    return () => {
      undo.forEach((put) => put());
      document.title = title;
      scrolled.forEach(([element, left, top]) => element.scrollTo({ left, top, behavior: 'instant' }));
    };
  };
})();
