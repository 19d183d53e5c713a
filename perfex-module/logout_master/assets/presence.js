/**
 * Last part of Logout Master's page script: reports that a person is there, warns before the server signs them out, and
 * covers the page until the server has answered after sleep.
 *
 * It is help, never the guard. It must not decide that a session is over, keep one alive without real input, or store
 * anything about the person in the browser. It compares the clock with deadlines and never counts ticks.
 */

var logoutMaster = logoutMaster || {};

(function () {
  'use strict';

  const NAME = 'logout-master';
  const SECOND = 1000;
  /** Timers that are later than this have slept. Browsers run those of a hidden page once a minute. */
  const LATE = 15 * SECOND;
  const LATE_WHEN_HIDDEN = 90 * SECOND;
  /** A limit that nothing prolongs is announced early enough to save one's work. */
  const ABSOLUTE_WARNING = 300 * SECOND;
  /** How long a page that went away may take until its successor reports; a logout has no successor. */
  const SUCCESSION = 3 * SECOND;
  /** Unanswered questions after which a page whose time is up gives up its data. */
  const PATIENCE = 3;
  /** How long an end that somebody else has made may go unnoticed in a page that is looked at. */
  const WATCH = 10 * SECOND;
  const { outside, page } = logoutMaster;
  const { marks } = outside;
  const { announce } = page;

  /** @param {Config} config */
  function start(config) {
    const strings = config.strings;
    const now = outside.createClock();
    const server = outside.createServer(config, now);
    const tell = outside.createTabs(hear);
    const screen = logoutMaster.createScreen(config);
    const pause = outside.createPause();
    const input = logoutMaster.createInput(now, mayCount, planBeat);
    const calls = logoutMaster.createCalls?.(config, settle);
    const leaveNow = { label: strings.logout_now, act: endNow };
    const bar = logoutMaster.createBar(config, server, screen, calls, { onBar, tell, leaveNow, ask, conclude, pause });
    const desk = logoutMaster.createDesk?.(config, {
      post: (name, fields) => server.post(name, fields).then((answer) => (conclude(answer, false), answer)),
      ask,
      report: () => input.isUnreported() && ask(),
      tell,
      now,
      endAt: () => deadline.endAt,
      isOver: bar.isOver,
    });

    let deadline = outside.readDeadline(config.decision, 0);
    let settling = false;
    let asking = false;
    let busy = false;
    /** What the open warning is about. @type {'idle' | 'absolute' | null} */
    let warning = null;
    let beatTimer = 0;
    let nextBeatAt = now() + config.heartbeat_ms;
    let tickTimer = 0;
    let tickedAt = now();
    let allowance = LATE;
    let successionTimer = 0;
    let watchedAt = now();

    // --- What the server said -------------------------------------------------------------------------------------

    /** @param {Facts} facts @param {number} sentAt */
    function take(facts, sentAt) {
      if (sentAt < deadline.sentAt) {
        return; // An answer that was overtaken.
      }
      deadline = outside.readDeadline(facts, sentAt);
      clearTimeout(successionTimer);
      if (deadline.absoluteAt - now() > ABSOLUTE_WARNING && marks.read('absolute')) {
        marks.write('absolute', 0);
      }
      pause.end();
    }

    /** @param {Answer} answer @param {boolean} byAct whether it answers something that a person did */
    function conclude(answer, byAct) {
      const facts = answer.facts;
      if (bar.isOver() || answer.outcome === 'silent') {
        return;
      }
      if (answer.outcome === 'absent') {
        bar.retire();
      } else if (answer.outcome === 'ended' || !facts) {
        bar.leave((facts && facts.message) || strings.ended_message);
      } else if (answer.outcome === 'locked') {
        bar.lock(facts);
      } else if (config.person && facts.person && facts.person !== config.person) {
        // Somebody else has signed in here meanwhile; this page is not theirs.
        const kept = announce('ended');
        screen.cover(strings.checking);
        kept.then(() => bar.reload());
      } else {
        take(facts, answer.sentAt);
        if (byAct) {
          desk?.acted();
        }
        tell({ type: 'decision', facts, byAct, sentAt: Date.now() - (now() - answer.sentAt) });
        bar.lift();
        tick();
      }
    }

    /** Asks without a word on the page, and says what is unreported at once. @returns {Promise<Answer>} */
    async function ask() {
      if (!input.isUnreported()) {
        const answer = await server.ask();
        conclude(answer, false);
        return answer;
      }
      nextBeatAt = now() + config.heartbeat_ms;
      const report = input.report();
      const answer = await server.post('heartbeat', report.fields);
      if (answer.outcome === 'silent') {
        report.failed();
        planBeat();
      }
      conclude(answer, true);
      return answer;
    }

    // --- The person is there --------------------------------------------------------------------------------------

    /** Before a dialog only its buttons count: a bumped mouse must not prolong anything. */
    function mayCount() {
      if (!bar.isOver() && now() - tickedAt > allowance) {
        tick(); // The first input after sleep finds the page covered.
      }
      return !bar.isOver() && !settling && !screen.view() && !desk?.isAway();
    }

    function planBeat() {
      if (!beatTimer && !bar.isOver()) {
        beatTimer = window.setTimeout(beat, Math.max(0, nextBeatAt - now()));
      }
    }

    function beat() {
      beatTimer = 0;
      if (!bar.isOver() && !settling && input.isUnreported()) {
        ask();
      }
    }

    function reportBeforeGoing() {
      if (!bar.isOver() && input.isUnreported()) {
        const report = input.report();
        server.postAndGo(report.fields).catch(report.failed);
      }
    }

    /** The page is taken from the person: nothing that was open in it counts. */
    function onBar() {
      settling = false;
      warning = null;
    }

    // --- Deadlines ------------------------------------------------------------------------------------------------

    /** Compares the clock with every deadline. Anything may call it at any time. */
    function tick() {
      clearTimeout(tickTimer);
      if (bar.isDown()) {
        return;
      }
      const moment = now();
      const slept = moment - tickedAt > allowance;
      tickedAt = moment;
      if (slept || moment >= deadline.endAt) {
        settle();
      } else if (!settling) {
        reflect(moment);
        watch(moment);
      }
      if (bar.isDown()) {
        return;
      }
      const hidden = document.visibilityState === 'hidden';
      const period = hidden && !warning ? LATE : SECOND;
      const next = Math.min(...[deadline.warnAt, deadline.endAt, absoluteWarnAt()].filter((at) => at > moment));
      // With the dialog open the next full second of what is left, so that no number is left out.
      const sleep = warning ? (warningEnd() - moment) % SECOND || SECOND : Math.min(period, next - moment);
      allowance = hidden ? LATE_WHEN_HIDDEN : period + LATE;
      tickTimer = window.setTimeout(tick, Math.max(sleep, 20));
    }

    /**
     * Hears of an end that an admin or a new password has made. Of a browser's tabs the first that is due asks, and its
     * answer is told to the others.
     *
     * @param {number} moment
     */
    function watch(moment) {
      if (document.visibilityState === 'visible' && moment - Math.max(deadline.sentAt, watchedAt) > WATCH) {
        watchedAt = moment;
        server.ask().then((answer) => conclude(answer, false));
      }
    }

    function absoluteWarnAt() {
      return deadline.absoluteAt - ABSOLUTE_WARNING;
    }

    function warningEnd() {
      return warning === 'absolute' ? deadline.absoluteAt : deadline.endAt;
    }

    /** Opens, keeps or closes the warning. @param {number} moment */
    function reflect(moment) {
      const idleDue = deadline.warned || moment >= deadline.warnAt;
      const endsAbsolutely = deadline.endAt >= deadline.absoluteAt - SECOND;
      const absoluteDue = moment >= absoluteWarnAt() && !marks.read('absolute');
      /** @type {'idle' | 'absolute' | null} */
      const due = idleDue && !endsAbsolutely ? 'idle' : absoluteDue ? 'absolute' : null;
      if (warning && warning === due) {
        screen.countDown(warningEnd() - moment);
      } else if (!due) {
        closeWarning();
      } else if (due === 'idle' && (!deadline.warned || input.isUnreported())) {
        confirmWarning();
      } else {
        openWarning(due);
      }
    }

    /** Another tab or device may have moved the deadline: the server is asked before anybody is bothered. */
    async function confirmWarning() {
      if (asking) {
        return;
      }
      asking = true;
      const answer = await ask();
      asking = false;
      const isSilent = answer.outcome === 'silent';
      if (!bar.isOver() && !settling && (isSilent || deadline.warned) && warning !== 'idle') {
        openWarning('idle');
        screen.note(isSilent ? strings.offline : '');
      }
    }

    // --- The warning ----------------------------------------------------------------------------------------------

    /** @param {'idle' | 'absolute'} kind */
    function openWarning(kind) {
      announce('warning');
      warning = kind;
      if (kind === 'absolute') {
        const understood = { label: strings.understood, act: dismiss };
        screen.warn(strings.absolute_message, warningEnd() - now(), [understood, leaveNow]);
      } else {
        const message = deadline.locks ? strings.warning_message_lock : strings.warning_message;
        const choices = [{ label: strings.stay, act: stay }, leaveNow];
        screen.warn(message, warningEnd() - now(), choices, config.cover_ms);
      }
      tick();
    }

    function closeWarning() {
      if (warning) {
        warning = null;
        screen.close();
      }
    }

    /** Closes only on the server's word that there is more time. */
    async function stay() {
      if (busy) {
        return;
      }
      busy = true;
      screen.note(strings.checking);
      const endAt = deadline.endAt;
      const answer = await server.post('extend');
      busy = false;
      conclude(answer, true);
      if (answer.outcome === 'alive') {
        desk?.isBack();
      }
      if (bar.isOver() || warning !== 'idle') {
        return;
      }
      if (answer.outcome === 'silent') {
        screen.note(strings.offline);
      } else if (deadline.warned && deadline.endAt <= endAt + SECOND) {
        screen.note(strings.extend_failed);
      }
    }

    /** The absolute limit has been read; nothing prolongs it. */
    function dismiss() {
      marks.write('absolute', 1);
      tell({ type: 'dismissed', sessionId: deadline.sessionId });
      closeWarning();
      input.count();
    }

    async function endNow() {
      if (busy) {
        return;
      }
      busy = true;
      screen.note(strings.checking);
      await announce('leaving');
      const answer = await server.post('end');
      busy = false;
      const loginUrl = (answer.facts && answer.facts.login_url) || config.urls.login;
      if (answer.outcome === 'alive' || answer.outcome === 'ended') {
        bar.leave((answer.facts && answer.facts.message) || strings.ended_message, loginUrl);
      } else if (!bar.isOver()) {
        screen.note(strings.offline);
      }
    }

    // --- Covered until the server has answered --------------------------------------------------------------------

    async function settle() {
      if (bar.isLocked()) {
        ask();
      }
      if (settling || bar.isDown()) {
        return;
      }
      announce('cover');
      settling = true;
      warning = null;
      screen.cover(strings.checking);
      for (let attempt = 1; settling && !bar.isOver(); attempt += 1) {
        const answer = await ask();
        if (bar.isDown()) {
          return;
        }
        if (answer.outcome === 'silent') {
          if (attempt >= PATIENCE && now() >= deadline.endAt) {
            bar.abandon(attempt);
          } else {
            screen.cover(strings.offline, [{ label: strings.retry, act: retry }]);
            await pause.until(Math.min(2 ** attempt, 30) * SECOND);
          }
        } else if (deadline.endAt - now() < SECOND) {
          // Asked a moment too early: the page stays covered until there is something to tell.
          await pause.until(deadline.endAt - now());
        } else {
          settling = false;
          screen.close();
          tick();
        }
      }
    }

    function retry() {
      screen.cover(strings.checking);
      pause.end();
    }

    // --- Other tabs, and waking up --------------------------------------------------------------------------------

    /** @param {Message} message */
    function hear(message) {
      if (bar.isOver()) {
        return;
      }
      desk?.hear(message);
      if (message.type === 'ended') {
        settle(); // Only the server is believed.
      } else if (message.type === 'nudge') {
        ask();
      } else if (message.type === 'left') {
        clearTimeout(successionTimer);
        successionTimer = window.setTimeout(ask, SUCCESSION);
      } else if (message.type === 'dismissed' && message.sessionId === deadline.sessionId) {
        marks.write('absolute', 1);
        tick();
      } else if (bar.isLocked() && message.type === 'decision') {
        ask();
      } else if (message.type === 'decision' && message.facts && message.facts.session_id === deadline.sessionId) {
        const age = Date.now() - Number(message.sentAt);
        if (age >= 0) {
          take(message.facts, now() - age);
          tick();
        }
      }
    }

    page.watch({
      tick,
      hide: reportBeforeGoing,
      show() {
        tick();
        if (!settling && now() - deadline.sentAt > config.heartbeat_ms) {
          ask();
        }
      },
      leave() {
        if (!bar.isOver()) {
          reportBeforeGoing();
          tell({ type: 'left' });
        }
      },
      comeBack: settle,
      connect() {
        pause.end();
        if (!bar.isOver() && !settling) {
          ask();
        }
      },
    });
    if (page.isStoredCopy()) {
      settle(); // As the back button shows it: its times are of another day.
    } else {
      tell({ type: 'decision', facts: config.decision, byAct: true, sentAt: Date.now() - now() });
      tick();
    }
  }

  const element = document.getElementById(`${NAME}-config`);
  // A page may print the script twice.
  if (element && !element.dataset.started && !page.isFrameOfWatchedPage()) {
    element.dataset.started = 'yes';
    start(JSON.parse(element.textContent || ''));
  }
})();
