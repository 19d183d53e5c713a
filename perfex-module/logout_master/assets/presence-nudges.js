/**
 * How tabs hear of each other in a browser without BroadcastChannel: they are nudged to ask the server. Loaded there
 * alone.
 *
 * It must not put anything into the browser's storage but a number that means nothing.
 */

var logoutMaster = logoutMaster || {};

logoutMaster.createNudges = (function () {
  'use strict';

  const NAME = 'logout-master';

  /** @param {(message: Message) => void} hear @returns {(message: Message) => void} */
  function createNudges(hear) {
    window.addEventListener('storage', (event) => {
      if (event.key === NAME && event.newValue) {
        hear({ type: 'nudge' });
      }
    });
    return (message) => {
      // Answers to mere questions would make tabs nudge each other for ever.
      if (message.type === 'decision' && !message.byAct) {
        return;
      }
      try {
        localStorage.setItem(NAME, String(Math.random()));
        localStorage.removeItem(NAME);
      } catch (error) {
        // Storage is switched off: each tab still asks the server at its own deadlines.
      }
    };
  }

  return createNudges;
})();
