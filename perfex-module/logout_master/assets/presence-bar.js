/**
 * Fifth part of Logout Master's page script: what takes the page from the person. While the session is locked its
 * content is away and comes back; when the session is over it is gone, and the page is asked for anew.
 *
 * It must not decide which of the two it is: the server does.
 */

/**
 * What presence.js gives to its other parts.
 *
 * @typedef {{ask: () => Promise<Answer>, conclude: (answer: Answer, byAct: boolean) => void,
 *   tell: (message: Message) => void, tick: () => void, now: () => number, onBar: () => void,
 *   pause: ReturnType<typeof logoutMaster.outside.createPause>, input: ReturnType<typeof logoutMaster.createInput>,
 *   deadline: () => ReturnType<typeof logoutMaster.outside.readDeadline>, isSettling: () => boolean,
 *   desk: () => ReturnType<typeof logoutMaster.createDesk> | null}} Inside
 */

var logoutMaster = logoutMaster || {};

logoutMaster.createBar = (function () {
  'use strict';

  /**
   * @param {Config} config
   * @param {ReturnType<typeof logoutMaster.outside.createServer>} server
   * @param {ReturnType<typeof logoutMaster.createScreen>} screen
   * @param {ReturnType<typeof logoutMaster.createCalls>} calls
   * @param {Inside} inside
   */
  function createBar(config, server, screen, calls, inside) {
    const { page, outside: { marks } } = logoutMaster;
    let over = false;
    let locked = false;
    /** What the page's forms and scripts send. */
    let token = config.csrf.value;
    /** @type {ReturnType<typeof logoutMaster.createLock> | null} */
    let lock = null;

    /** Most pages never need them. @param {() => void} then @param {() => void} otherwise */
    const withLockParts = (then, otherwise) => void page.need(config.later.lock).then(then, otherwise);

    function renewToken() {
      token = server.csrf().value;
      logoutMaster.token.renewPage(server.csrf());
    }

    /** @param {string} [url] */
    function reload(url) {
      over = true;
      page.askAnew(url);
    }

    /** @param {string} message */
    function end(message) {
      const kept = page.announce('ended');
      over = true;
      inside.onBar();
      inside.tell({ type: 'ended' });
      lock?.close(false);
      screen.end(message, config.urls.login);
      return kept;
    }

    const bar = {
      isOver: () => over,
      isLocked: () => locked,
      isDown: () => over || locked,
      reload,

      /** What the server holds back leaves the page too. @param {Facts} facts */
      lock(facts) {
        if (locked) {
          return;
        }
        page.announce('locked');
        locked = true;
        inside.onBar();
        inside.tell({ type: 'ended' });
        screen.cover(config.strings.locked_title);
        withLockParts(() => {
          if (locked && !over && !lock) {
            lock = logoutMaster.createLock(config, server, screen, facts, {
              ...inside,
              leaveNow: logoutMaster.createLeaveNow(config, server, screen, bar),
            });
          }
        }, () => reload()); // Then the server's own page asks for the password.
      },

      /** The server lets the person go on, and says what token it wants. */
      lift() {
        if (locked) {
          locked = false;
          lock ? lock.close(true) : screen.close();
          lock = null;
          withLockParts(() => {
            renewToken();
            page.announce('unlocked');
            calls.release((body) => logoutMaster.token.renewBody(server.csrf(), body));
          }, () => reload());
        } else if (server.csrf().value !== token) {
          withLockParts(renewToken, () => {});
        }
      },

      /** The module is gone from this site: so are its limits. */
      retire() {
        over = true;
        inside.onBar();
        screen.close();
        calls.release((body) => body);
      },

      /** @param {string} message @param {string} [loginUrl] */
      leave(message, loginUrl) {
        if (over) {
          return;
        }
        const kept = end(message);
        // If the server goes on showing a page that it says is over, that must not become a circle.
        if (loginUrl || Date.now() - marks.read('left') > 5000) {
          marks.write('left', Date.now());
          kept.then(() => reload(loginUrl));
        }
      },

      /** The time is up and the server cannot be asked: the data goes all the same. @param {number} attempts so far */
      async abandon(attempts) {
        end(config.strings.ended_message);
        do {
          await inside.pause.until(Math.min(2 ** attempts, 60) * 1000);
          attempts += 1;
        } while ((await server.ask()).outcome === 'silent');
        await page.announce('ended');
        reload();
      },
    };
    return bar;
  }

  return createBar;
})();
