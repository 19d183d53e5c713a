/**
 * First part of Logout Master's page script: what is true outside this tab. A clock that nothing prolongs, the server's
 * word, its endpoints, and the other tabs.
 *
 * It must not touch the page or decide anything. The parts share one global name, logoutMaster, and are loaded in the
 * order that Logout_master_page::BUNDLES gives; all others follow when they are first needed.
 */

/**
 * @typedef {{status: string, session_id: string, person?: string, warn_in_ms: number, end_in_ms: number,
 *   ends_as: string, absolute_in_ms: number | null, login_url?: string, message?: string,
 *   csrf?: {name: string, value: string}, resume?: string, needs?: string}} Facts what an endpoint says of the session
 * @typedef {'alive' | 'locked' | 'ended' | 'absent' | 'silent'} Outcome
 * @typedef {{outcome: Outcome, sentAt: number, facts: Facts | null, refused?: boolean}} Answer
 * @typedef {{kind: string, session_id: string, person?: string, urls: Record<string, string>,
 *   csrf: {name: string, value: string}, decision: Facts, heartbeat_ms: number, cover_ms: number,
 *   later: {warning: string[], lock: string[], nudges: string[], desk: string[] | null}, strings: Record<string, string>,
 *   direction: string, locale: string, hold_seconds?: number[], work_seconds?: number}} Config
 * @typedef {{type: 'decision' | 'dismissed' | 'ended' | 'left' | 'nudge' | 'away' | 'back', byAct?: boolean, facts?: Facts,
 *   sentAt?: number, sessionId?: string}} Message from tab to tab
 */

var logoutMaster = logoutMaster || {};

logoutMaster.outside = (function () {
  'use strict';

  const NAME = 'logout-master';
  /** From here on a number of milliseconds means "no limit". */
  const FOREVER = 2 ** 53 - 1;
  /** A request that takes longer counts as unanswered. */
  const ANSWER_TIMEOUT = 20000;
  /** How long an answer that brings the browser a new session id may be under way. */
  const OVERTAKEN = 2000;
  const nativeFetch = window.fetch.bind(window);

  /**
   * Milliseconds since the page began to load. performance.now() stands still while some computers sleep, and
   * Date.now() can be set back: of each step the longer one counts, so that nothing prolongs a deadline.
   */
  function createClock() {
    let elapsed = performance.now();
    let monotonic = elapsed;
    let wall = Date.now();
    return function now() {
      const step = Math.max(0, performance.now() - monotonic);
      const leap = Date.now() - wall;
      monotonic += step;
      wall += leap;
      // Below a second they differ by rounding only.
      elapsed += leap > step + 1000 ? leap : step;
      return elapsed;
    };
  }

  /**
   * The server's last word as moments of this page's clock. Time left counts from when the question was sent, since
   * nobody knows how long the answer travelled.
   *
   * @param {Facts} facts
   * @param {number} sentAt
   */
  function readDeadline(facts, sentAt) {
    /** @param {unknown} left */
    const moment = (left) => (typeof left === 'number' && left < FOREVER ? sentAt + left : Infinity);
    const warned = facts.status === 'warning';
    return {
      sentAt,
      warned,
      sessionId: facts.session_id,
      warnAt: warned ? sentAt : facts.warn_in_ms > 0 ? moment(facts.warn_in_ms) : Infinity,
      endAt: moment(facts.end_in_ms),
      absoluteAt: moment(facts.absolute_in_ms),
      locks: facts.ends_as === 'lock',
    };
  }

  /**
   * Calls of the module's endpoints. A token that is refused is renewed once.
   *
   * @param {Config} config
   * @param {() => number} now
   */
  function createServer(config, now) {
    let csrf = config.csrf;

    /** @param {string} name @param {Record<string, string> | null} fields @param {RequestInit} [more] */
    function send(name, fields, more) {
      const url = config.urls[name];
      /** @type {RequestInit} */
      const init = {
        credentials: 'same-origin',
        cache: 'no-store',
        redirect: 'error',
        headers: { 'X-Requested-With': 'XMLHttpRequest', Accept: 'application/json' },
        ...more,
      };
      if (!fields) {
        return nativeFetch(`${url}${url.includes('?') ? '&' : '?'}kind=${config.kind}`, init);
      }
      const body = new URLSearchParams({ ...fields, kind: config.kind, [csrf.name]: csrf.value });
      return nativeFetch(url, { ...init, method: 'POST', body });
    }

    /** @param {number} status @param {Facts | null} facts @returns {Outcome} */
    function judge(status, facts) {
      if (status === 404) {
        return 'absent';
      }
      // Anything else without facts comes from somebody between the server and us.
      const outcomes = /** @type {Record<number, Outcome>} */ ({ 200: 'alive', 401: 'ended', 423: 'locked' });
      return (typeof facts?.status === 'string' && outcomes[status]) || 'silent';
    }

    /** @param {string} name @param {Record<string, string> | null} fields @returns {Promise<Answer>} */
    async function once(name, fields) {
      const sentAt = now();
      const abort = new AbortController();
      const timeout = setTimeout(() => abort.abort(), ANSWER_TIMEOUT);
      try {
        const response = await send(name, fields, { signal: abort.signal });
        const facts = /** @type {Facts | null} */ (await response.json().catch(() => null));
        const { status } = response;
        csrf = facts?.csrf?.name ? facts.csrf : csrf;
        return { outcome: judge(status, facts), sentAt, facts, refused: status === 403 || status === 419 };
      } catch (error) {
        return { outcome: 'silent', sentAt, facts: null };
      } finally {
        clearTimeout(timeout);
      }
    }

    /**
     * Where the server knew nobody, it may have been asked with a session id that a page load in another tab was just
     * replacing. A moment later the question goes out with the new one.
     *
     * @param {Answer} answer
     */
    async function unlessOvertaken(answer) {
      if (answer.outcome !== 'ended' || answer.facts?.session_id !== '') {
        return answer;
      }
      await new Promise((resolve) => setTimeout(resolve, OVERTAKEN));
      return once('status', null);
    }

    return {
      csrf: () => csrf,

      ask: () => once('status', null).then(unlessOvertaken),

      /** @param {string} name @param {Record<string, string>} [fields] */
      async post(name, fields = {}) {
        const answer = await once(name, fields);
        const fresh = answer.refused ? await once('status', null) : await unlessOvertaken(answer);
        if (fresh === answer) {
          return answer;
        }
        return fresh.outcome === 'alive' || fresh.outcome === 'locked' ? once(name, fields) : fresh;
      },

      /** For a page that is about to go: nobody waits for the answer. @param {Record<string, string>} fields */
      postAndGo(fields) {
        return send('heartbeat', fields, { keepalive: true });
      },
    };
  }

  /**
   * Talks to the other tabs of this browser. No tab leads. Where there is no BroadcastChannel, presence-nudges.js does
   * what can be done.
   *
   * @param {Config} config
   * @param {(message: Message) => void} hear
   */
  function createTabs(config, hear) {
    /** @type {(message: Message) => void} */
    let tell = () => {};
    if (window.BroadcastChannel) {
      const channel = new BroadcastChannel(NAME);
      channel.onmessage = (event) => hear(event.data || {});
      tell = (message) => channel.postMessage(message);
    } else {
      logoutMaster.page.need(config.later.nudges).then(() => {
        tell = logoutMaster.createNudges(hear);
        // What was told before it came is told again by asking.
        tell({ type: 'nudge' });
      }, () => {});
    }
    return (/** @type {Message} */ message) => tell(message);
  }

  /**
   * Remembers for this tab alone, through page loads, that something was done; never what or by whom.
   */
  const marks = {
    /** @param {string} name */
    read(name) {
      try {
        return Number(sessionStorage.getItem(`${NAME}-${name}`));
      } catch (error) {
        return 0;
      }
    },

    /** @param {string} name @param {number} value */
    write(name, value) {
      try {
        sessionStorage.setItem(`${NAME}-${name}`, String(value));
      } catch (error) {
        // Storage is switched off: a warning may open twice, and nothing else changes.
      }
    },
  };

  /** A pause that can be cut short. */
  function createPause() {
    let end = () => {};
    return {
      end: () => end(),

      /** @param {number} length */
      until: (length) => new Promise((/** @type {(value?: unknown) => void} */ resolve) => {
        const timer = window.setTimeout(resolve, length);
        end = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
    };
  }

  return { createPause, marks, createClock, readDeadline, createServer, createTabs };
})();
