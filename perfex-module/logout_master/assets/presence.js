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
  /** How long before it is due the warning is loaded, so that it is there also when the server is not. */
  const NEAR = 300 * SECOND;
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
    const strings = logoutMaster.strings = config.strings;
    const now = outside.createClock();
    const server = outside.createServer(config, now);
    const tell = outside.createTabs(config, hear);
    const screen = logoutMaster.createScreen(config);
    const pause = outside.createPause();
    const passToDrafts = logoutMaster.createDraftDoor(config.session_id);
    const input = logoutMaster.createInput(now, mayCount, planBeat, pass);
    const calls = logoutMaster.createCalls(config, settle, onSend);
    /** @type {Inside} */
    const inside = {
      ask, conclude, tell, tick, now, pause, onBar, input, deadline: () => deadline, isSettling: () => settling, desk: () => desk,
    };
    const bar = logoutMaster.createBar(config, server, screen, calls, inside);

    /** @type {ReturnType<typeof logoutMaster.createDesk> | null} */
    let desk = null;
    /** @type {ReturnType<typeof logoutMaster.createWarning> | null} */
    let warner = null;
    let soughtAt = -Infinity;
    let deadline = outside.readDeadline(config.decision, 0);
    let settling = false;
    /** The person has asked for the lock, and the server has not answered yet. */
    let lockWanted = false;
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
        bar.leave(facts?.message || strings.ended_message);
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
          desk?.work.again();
        }
        tell({ type: 'decision', facts, byAct, sentAt: Date.now() - (now() - answer.sentAt) });
        bar.lift();
        tick();
      }
    }

    /** Asks without a word on the page, for the lock too, or says at once what is unreported. @returns {Promise<Answer>} */
    async function ask() {
      if (lockWanted || !input.isUnreported()) {
        const answer = await (lockWanted ? server.post('lock') : server.ask());
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
      settling = lockWanted = false;
      warner?.forget();
    }

    /** Where it cannot be had, the server is away. @param {(desk: ReturnType<typeof logoutMaster.createDesk>) => void} then */
    function withDesk(then) {
      if (config.later.desk) {
        page.need(config.later.desk)
          .then(() => then(desk = desk || logoutMaster.createDesk(config, server, bar, inside)), settle);
      }
    }

    /** Of every call of the page. @param {Promise<unknown> | XMLHttpRequest} call @param {any} body @param {any} headers */
    function onSend(call, body, headers) {
      if (body instanceof FormData || body instanceof Blob || new Headers(headers).has('X-Logout-Master-Work')) {
        withDesk((part) => part.work.sends(call, body, headers));
      }
    }

    /** Of every input, here and in frames. @param {any} event */
    function pass(event) {
      passToDrafts(event);
      const { type, target } = event;
      const isPlain = event.isTrusted && !event.ctrlKey && !event.metaKey;
      const asked = type === 'submit' ? target : type === 'click' && !event.shiftKey && target.closest?.('a[href]');
      const deed = isPlain && asked && (asked.hash || `#${asked.id}`);
      // By the key's place, so that it is the same one where Alt makes another letter of it.
      const isKey = isPlain && event.altKey && event.shiftKey && event.code === 'KeyL';
      if (isKey || deed === `#${NAME}-lock-now`) {
        event.preventDefault();
        // Covered at once: a lock that waits for the network protects nobody.
        lockWanted = !bar.isDown();
        settle();
      } else if (deed === `#${NAME}-hold-now` && config.hold_seconds?.length) {
        event.preventDefault();
        withDesk((part) => part.asks(asked));
      } else if (asked && config.work_seconds) {
        if (asked.matches(`[data-${NAME}-long-work]`)) {
          // The next page that the server makes is told by this; the cookie carries nothing else.
          document.cookie = 'logout_master_work=1; path=/; max-age=60; samesite=lax';
        }
        asked.enctype === 'multipart/form-data' && withDesk((part) => part.work.sendsForm(event));
      }
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
        warner ? warner.reflect(moment) : seekWarner(moment);
        watch(moment);
      }
      if (bar.isDown()) {
        return;
      }
      const { hidden } = document;
      const left = warner?.left(moment);
      const period = hidden && !left ? LATE : SECOND;
      const { warnAt, endAt, absoluteAt } = deadline;
      const next = Math.min(...[warnAt, endAt, absoluteAt - ABSOLUTE_WARNING].filter((at) => at > moment));
      // With the dialog open the next full second of what is left, so that no number is left out.
      const sleep = left ? left % SECOND || SECOND : Math.min(period, next - moment);
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
      const pace = Math.min(WATCH, Math.max(config.heartbeat_ms, SECOND));
      if (!document.hidden && moment - Math.max(deadline.sentAt, watchedAt) > pace) {
        watchedAt = moment;
        server.ask().then((answer) => conclude(answer, false));
      }
    }

    /** Loads the warning. @param {number} moment */
    function seekWarner(moment) {
      const dueAt = Math.min(deadline.warnAt, deadline.absoluteAt - ABSOLUTE_WARNING);
      if (dueAt - moment < NEAR && moment - soughtAt > WATCH) {
        soughtAt = moment;
        page.need(config.later.warning).then(() => {
          warner = warner || logoutMaster.createWarning(config, server, screen, bar, inside);
          tick();
        }, async () => {
          // Nothing to warn with, and soon the end: a page whose server is away is covered.
          if ((await ask()).outcome === 'silent' && now() >= dueAt) {
            settle();
          }
        });
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
      warner?.forget();
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
          settling = lockWanted = false;
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
      if (desk || message.type === 'away') {
        withDesk((part) => part.hear(message));
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
      } else if (bar.isLocked() && message.type === 'decision') {
        ask();
      } else if (message.type === 'decision' && message.facts?.session_id === deadline.sessionId) {
        const age = Date.now() - Number(message.sentAt);
        if (age >= 0) {
          take(message.facts, now() - age);
          tick();
        }
      }
    }

    document.addEventListener('visibilitychange', () => {
      if (document.hidden) {
        reportBeforeGoing();
        return;
      }
      tick();
      if (!settling && now() - deadline.sentAt > config.heartbeat_ms) {
        ask();
      }
    });
    document.addEventListener('resume', tick);
    window.addEventListener('focus', tick);
    window.addEventListener('pageshow', (event) => (event.persisted ? settle() : tick()));
    window.addEventListener('pagehide', () => {
      if (!bar.isOver()) {
        reportBeforeGoing();
        tell({ type: 'left' });
      }
    });
    window.addEventListener('online', () => {
      pause.end();
      if (!bar.isOver() && !settling) {
        ask();
      }
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
  if (element && !element.dataset.started) {
    element.dataset.started = 'yes';
    page.isFrameOfWatchedPage() ? logoutMaster.createDraftDoor() : start(JSON.parse(element.textContent || ''));
  }
})();
