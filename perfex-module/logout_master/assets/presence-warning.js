/**
 * The warning before a session's end: when it is due, and the answers to it. How it looks is presence-countdown.js. Loaded
 * when a deadline comes near.
 *
 * It must not close but on the server's word that there is more time, nor open before the server was asked.
 */

var logoutMaster = logoutMaster || {};

logoutMaster.createWarning = (function () {
  'use strict';

  const SECOND = 1000;
  /** A limit that nothing prolongs is announced early enough to save one's work. */
  const ABSOLUTE_WARNING = 300 * SECOND;

  /**
   * @param {Config} config
   * @param {ReturnType<typeof logoutMaster.outside.createServer>} server
   * @param {ReturnType<typeof logoutMaster.createScreen>} screen
   * @param {ReturnType<typeof logoutMaster.createBar>} bar
   * @param {Inside} page
   */
  function createWarning(config, server, screen, bar, page) {
    const { strings } = config;
    const { marks } = logoutMaster.outside;
    const leaveNow = logoutMaster.createLeaveNow(config, server, screen, bar);
    const countdown = logoutMaster.createCountdown(config, screen);
    /** What the open warning is about. @type {'idle' | 'absolute' | null} */
    let warning = null;
    let asking = false;
    let busy = false;

    function endAt() {
      const deadline = page.deadline();
      return warning === 'absolute' ? deadline.absoluteAt : deadline.endAt;
    }

    /** Opens, keeps or closes the warning. @param {number} moment */
    function reflect(moment) {
      const deadline = page.deadline();
      const absoluteWarnAt = deadline.absoluteAt - ABSOLUTE_WARNING;
      if (moment < absoluteWarnAt && marks.read('absolute')) {
        marks.write('absolute', 0);
      }
      const idleDue = deadline.warned || moment >= deadline.warnAt;
      const endsAbsolutely = deadline.endAt >= deadline.absoluteAt - SECOND;
      const absoluteDue = moment >= absoluteWarnAt && !marks.read('absolute');
      /** @type {'idle' | 'absolute' | null} */
      const due = idleDue && !endsAbsolutely ? 'idle' : absoluteDue ? 'absolute' : null;
      if (warning && warning === due) {
        countdown.show(endAt() - moment);
      } else if (!due) {
        close();
      } else if (due === 'idle' && (!deadline.warned || page.input.isUnreported())) {
        confirm();
      } else {
        open(due);
      }
    }

    /** Another tab or device may have moved the deadline: the server is asked before anybody is bothered. */
    async function confirm() {
      if (asking) {
        return;
      }
      asking = true;
      const answer = await page.ask();
      asking = false;
      const isSilent = answer.outcome === 'silent';
      if (!bar.isOver() && !page.isSettling() && (isSilent || page.deadline().warned) && warning !== 'idle') {
        open('idle');
        screen.note(isSilent ? strings.offline : '');
      }
    }

    /** @param {'idle' | 'absolute'} kind */
    function open(kind) {
      logoutMaster.page.announce('warning');
      warning = kind;
      if (kind === 'absolute') {
        const understood = { label: strings.understood, act: dismiss };
        countdown.open(strings.absolute_message, endAt() - page.now(), [understood, leaveNow]);
      } else {
        const message = page.deadline().locks ? strings.warning_message_lock : strings.warning_message;
        const choices = [{ label: strings.stay, act: () => void stay() }, leaveNow];
        countdown.open(message, endAt() - page.now(), choices, config.cover_ms);
      }
      page.tick();
    }

    function close() {
      if (warning) {
        warning = null;
        screen.close();
      }
    }

    async function stay() {
      if (busy) {
        return;
      }
      busy = true;
      screen.note(strings.checking);
      const before = page.deadline().endAt;
      const answer = await server.post('extend');
      busy = false;
      page.conclude(answer, true);
      if (answer.outcome === 'alive') {
        page.desk()?.isBack();
      }
      if (bar.isOver() || warning !== 'idle') {
        return;
      }
      const deadline = page.deadline();
      if (answer.outcome === 'silent') {
        screen.note(strings.offline);
      } else if (deadline.warned && deadline.endAt <= before + SECOND) {
        screen.note(strings.extend_failed);
      }
    }

    /** The absolute limit has been read; nothing prolongs it. */
    function dismiss() {
      marks.write('absolute', 1);
      page.tell({ type: 'dismissed', sessionId: page.deadline().sessionId });
      close();
      page.input.count();
    }

    return {
      reflect,

      /** Until what the open warning is about; 0 where none is open. @param {number} moment */
      left: (moment) => (warning ? endAt() - moment : 0),

      /** Something else has taken the dialog. */
      forget: () => void (warning = null),
    };
  }

  return createWarning;
})();
