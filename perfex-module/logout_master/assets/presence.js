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
  const { outside } = logoutMaster;
  const { marks } = outside;

  /** @param {Config} config */
  function start(config) {
    const strings = config.strings;
    const now = outside.createClock();
    const server = outside.createServer(config, now);
    const tell = outside.createTabs(hear);
    const screen = logoutMaster.createScreen(config);
    const pause = outside.createPause();
    const input = logoutMaster.createInput(now, mayCount, planBeat);

    let deadline = outside.readDeadline(config.decision, 0);
    let over = false;
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
      if (over || answer.outcome === 'silent') {
        return;
      }
      if (answer.outcome === 'absent') {
        retire();
      } else if (answer.outcome === 'ended' || !facts) {
        leave((facts && facts.message) || strings.ended_message);
      } else if (answer.outcome === 'locked') {
        screen.cover(facts.message || strings.locked_message);
        reload();
      } else if (config.person && facts.person && facts.person !== config.person) {
        // Somebody else has signed in here meanwhile; this page is not theirs.
        screen.cover(strings.checking);
        reload();
      } else {
        take(facts, answer.sentAt);
        tell({ type: 'decision', facts, byAct, sentAt: Date.now() - (now() - answer.sentAt) });
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

    /** The module is gone from this site: so are its limits. */
    function retire() {
      over = true;
      warning = null;
      screen.close();
    }

    // --- The person is there --------------------------------------------------------------------------------------

    /** Before a dialog only its buttons count: a bumped mouse must not prolong anything. */
    function mayCount() {
      if (!over && now() - tickedAt > allowance) {
        tick(); // The first input after sleep finds the page covered.
      }
      return !over && !settling && !screen.view();
    }

    function planBeat() {
      if (!beatTimer && !over) {
        beatTimer = window.setTimeout(beat, Math.max(0, nextBeatAt - now()));
      }
    }

    function beat() {
      beatTimer = 0;
      if (!over && !settling && input.isUnreported()) {
        ask();
      }
    }

    function reportBeforeGoing() {
      if (!over && input.isUnreported()) {
        const report = input.report();
        server.postAndGo(report.fields).catch(report.failed);
      }
    }

    // --- Deadlines ------------------------------------------------------------------------------------------------

    /** Compares the clock with every deadline. Anything may call it at any time. */
    function tick() {
      clearTimeout(tickTimer);
      if (over) {
        return;
      }
      const moment = now();
      const slept = moment - tickedAt > allowance;
      tickedAt = moment;
      if (slept || moment >= deadline.endAt) {
        settle();
      } else if (!settling) {
        reflect(moment);
      }
      if (over) {
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
      if (!over && !settling && (isSilent || deadline.warned) && warning !== 'idle') {
        openWarning('idle');
        screen.note(isSilent ? strings.offline : '');
      }
    }

    // --- The warning ----------------------------------------------------------------------------------------------

    /** @param {'idle' | 'absolute'} kind */
    function openWarning(kind) {
      warning = kind;
      const leaveNow = { label: strings.logout_now, act: endNow };
      if (kind === 'absolute') {
        const understood = { label: strings.understood, act: dismiss };
        screen.warn(strings.absolute_message, warningEnd() - now(), [understood, leaveNow]);
      } else {
        const message = deadline.locks ? strings.warning_message_lock : strings.warning_message;
        screen.warn(message, warningEnd() - now(), [{ label: strings.stay, act: stay }, leaveNow]);
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
      if (over || warning !== 'idle') {
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
      const answer = await server.post('end');
      busy = false;
      const loginUrl = (answer.facts && answer.facts.login_url) || config.urls.login;
      if (answer.outcome === 'alive' || answer.outcome === 'ended') {
        leave((answer.facts && answer.facts.message) || strings.ended_message, loginUrl);
      } else if (!over) {
        screen.note(strings.offline);
      }
    }

    // --- Covered until the server has answered --------------------------------------------------------------------

    async function settle() {
      if (settling || over) {
        return;
      }
      settling = true;
      warning = null;
      screen.cover(strings.checking);
      for (let attempt = 1; settling && !over; attempt += 1) {
        const answer = await ask();
        if (over) {
          return;
        }
        if (answer.outcome === 'silent') {
          if (attempt >= PATIENCE && now() >= deadline.endAt) {
            abandon();
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

    // --- The end --------------------------------------------------------------------------------------------------

    /** @param {string} message @param {string} [loginUrl] */
    function leave(message, loginUrl) {
      if (over) {
        return;
      }
      over = true;
      warning = null;
      tell({ type: 'ended' });
      screen.end(message, config.urls.login);
      // If the server goes on showing a page that it says is over, that must not become a circle.
      if (loginUrl || Date.now() - marks.read('left') > 5 * SECOND) {
        marks.write('left', Date.now());
        reload(loginUrl);
      }
    }

    /** The time is up and the server cannot be asked: the data goes all the same. */
    async function abandon() {
      over = true;
      screen.end(strings.ended_message, config.urls.login);
      for (let attempt = PATIENCE; ; attempt += 1) {
        await pause.until(Math.min(2 ** attempt, 60) * SECOND);
        if ((await server.ask()).outcome !== 'silent') {
          reload();
          return;
        }
      }
    }

    /**
     * Asks for this page anew: the server shows the login or the lock, and remembers where to return. By address, since
     * a reload would send a form again, and without the fragment, which would make it no request at all.
     *
     * @param {string} [url]
     */
    function reload(url = location.href.split('#')[0]) {
      over = true;
      // Nobody is there to answer "leave this page?", and what it would keep is gone.
      window.onbeforeunload = null;
      window.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true);
      location.replace(url);
    }

    // --- Other tabs, and waking up --------------------------------------------------------------------------------

    /** @param {Message} message */
    function hear(message) {
      if (over) {
        return;
      }
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
      } else if (message.type === 'decision' && message.facts && message.facts.session_id === deadline.sessionId) {
        const age = Date.now() - Number(message.sentAt);
        if (age >= 0) {
          take(message.facts, now() - age);
          tick();
        }
      }
    }

    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') {
        reportBeforeGoing();
        return;
      }
      tick();
      if (!settling && now() - deadline.sentAt > config.heartbeat_ms) {
        ask();
      }
    });
    window.addEventListener('pagehide', () => {
      if (!over) {
        reportBeforeGoing();
        tell({ type: 'left' });
      }
    });
    window.addEventListener('pageshow', (event) => (event.persisted ? settle() : tick()));
    window.addEventListener('online', () => {
      pause.end();
      if (!over && !settling) {
        ask();
      }
    });
    window.addEventListener('focus', tick);
    document.addEventListener('resume', tick);
    outside.watchCalls(settle);

    if (outside.isStoredCopy()) {
      settle(); // As the back button shows it: its times are of another day.
    } else {
      tell({ type: 'decision', facts: config.decision, byAct: true, sentAt: Date.now() - now() });
      tick();
    }
  }

  /** A frame of a page that has the script is seen from there. */
  function isFrameOfWatchedPage() {
    try {
      return window.top !== window && Boolean(window.top && window.top.document.getElementById(`${NAME}-config`));
    } catch (error) {
      return false;
    }
  }

  const element = document.getElementById(`${NAME}-config`);
  // A page may print the script twice.
  if (element && !element.dataset.started && !isFrameOfWatchedPage()) {
    element.dataset.started = 'yes';
    start(JSON.parse(element.textContent || ''));
  }
})();
