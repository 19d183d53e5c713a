/**
 * "Sign out now", for whoever sees the warning or the lock. Loaded with either.
 *
 * It must not take the page away before the server has said that the session is over.
 */

var logoutMaster = logoutMaster || {};

logoutMaster.createLeaveNow = (function () {
  'use strict';

  /**
   * @param {Config} config
   * @param {ReturnType<typeof logoutMaster.outside.createServer>} server
   * @param {ReturnType<typeof logoutMaster.createScreen>} screen
   * @param {ReturnType<typeof logoutMaster.createBar>} bar
   * @returns {Choice}
   */
  function createLeaveNow(config, server, screen, bar) {
    const { strings } = config;
    let busy = false;

    async function act() {
      if (busy) {
        return;
      }
      busy = true;
      screen.note(strings.checking);
      await logoutMaster.page.announce('leaving');
      const { outcome, facts } = await server.post('end');
      busy = false;
      if (outcome === 'alive' || outcome === 'ended') {
        bar.leave(facts?.message || strings.ended_message, facts?.login_url || config.urls.login);
      } else if (!bar.isOver()) {
        screen.note(strings.offline);
      }
    }

    return { label: strings.logout_now, act: () => void act() };
  }

  return createLeaveNow;
})();
