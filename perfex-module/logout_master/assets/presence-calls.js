/**
 * Sixth part of Logout Master's page script: the page's own calls. The script hears when one is refused; one that is refused
 * because the session is locked waits and is sent again after unlocking, so that its caller hears the final answer alone.
 * Of each it tells, since uploads are long work.
 *
 * It must not send anything again that the server may have carried out, or that belongs to a session which is over.
 */

/** @typedef {(renewed: (body: any) => any) => void} Again sends with a token of now */
/** @typedef {{call: any[], headers: [string, string][], body?: any, waits?: boolean}} Sent of an XMLHttpRequest */

var logoutMaster = logoutMaster || {};

logoutMaster.createCalls = (function () {
  'use strict';

  /** What may wait at once; more is refused as if nothing waited. */
  const MOST = 50;
  const MOST_BYTES = 4 << 20;

  /**
   * @param {Config} config
   * @param {() => void} onRefusal the session is locked or over, as one of the page's calls was told
   * @param {(call: Promise<unknown> | XMLHttpRequest, body: any, headers: any) => void} onSend
   */
  function createCalls(config, onRefusal, onSend) {
    const nativeFetch = window.fetch.bind(window);
    const ownUrls = config.urls.status.replace(/[^/]*$/, '');
    let bytes = 0;
    /** By address, so that of a poll that goes on no more than one waits. @type {Map<unknown, Again>} */
    const waiting = new Map();

    /** Whether it may wait. Another site's word counts for nothing. @param {string} url @param {string | null} mark */
    function isRefused(url, mark) {
      const isOurs = mark && url.startsWith(`${location.origin}/`);
      if (isOurs) {
        onRefusal();
      }
      return isOurs && mark === 'locked' && !url.startsWith(ownUrls);
    }

    /** @param {any} body @returns {number} bytes, about; a stream cannot be sent twice */
    function size(body) {
      if (body instanceof FormData) {
        return [...body.values()].reduce((sum, value) => sum + size(value), 0);
      }
      return !body ? 0 : body.size || body.byteLength || String(body).length;
    }

    /** @param {unknown} key @param {number} length @param {Again} again @returns {boolean} whether it waits */
    function wait(key, length, again) {
      if (waiting.has(key) || waiting.size >= MOST || bytes + length > MOST_BYTES) {
        return false;
      }
      bytes += length;
      waiting.set(key, again);
      return true;
    }

    /** @param {RequestInfo | URL} input @param {RequestInit} [init] */
    async function fetchUnlessLocked(input, init) {
      // A request is used up by being sent.
      const copy = () => (input instanceof Request ? input.clone() : input);
      const body = init?.body;
      const isRead = !body && !(input instanceof Request && input.body);
      let response = await nativeFetch(copy(), init);
      while (isRefused(response.url, response.headers.get('X-Logout-Master')) && !(body instanceof ReadableStream)) {
        const refused = response.url;
        /** @type {((body: any) => any) | null} */
        const renewed = await new Promise((resolve) => {
          wait(isRead ? refused : {}, size(body), resolve) || resolve(null);
        });
        if (!renewed) {
          break;
        }
        response = await nativeFetch(copy(), { ...init, body: renewed(body) });
      }
      return response;
    }
    window.fetch = async (input, init) => {
      const answer = fetchUnlessLocked(input, init);
      onSend(answer, init?.body, init?.headers || /** @type {any} */ (input)?.headers);
      return answer;
    };

    // Other scripts put functions of their own in its place.
    const Native = XMLHttpRequest;
    const native = Object.getPrototypeOf(new Native());
    const { open, setRequestHeader, send } = native;
    /** @type {WeakMap<XMLHttpRequest, Sent>} */
    const known = new WeakMap();

    /** @param {XMLHttpRequest} xhr @param {Sent} sent @param {(body: any) => any} renewed */
    function sendAgain(xhr, sent, renewed) {
      // Given up, or used for something else meanwhile.
      if (xhr.readyState && known.get(xhr) === sent) {
        open.apply(xhr, /** @type {any} */ (sent.call));
        sent.headers.forEach((header) => setRequestHeader.apply(xhr, header));
        sent.waits = false;
        send.call(xhr, renewed(sent.body));
      }
    }

    /** Keeps from the caller what it is not to hear yet. @param {Event} event */
    function hear(event) {
      const xhr = /** @type {XMLHttpRequest} */ (event.currentTarget);
      const sent = known.get(xhr);
      if (!sent) {
        return;
      }
      // From the headers on, so that the page is covered before its own handlers put an error before it.
      if (event.type === 'readystatechange' && xhr.readyState === 2 && !sent.waits
        && isRefused(xhr.responseURL, xhr.getResponseHeader('X-Logout-Master')) && sent.call[2] !== false) {
        sent.waits = wait(sent.body ? {} : xhr.responseURL, size(sent.body), (renewed) => sendAgain(xhr, sent, renewed));
      }
      if (sent.waits) {
        event.stopImmediatePropagation();
      }
    }

    // Whoever listens first hears first, so that must be we.
    window.XMLHttpRequest = class extends Native {
      constructor() {
        super();
        ['readystatechange', 'progress', 'load', 'loadend'].forEach((type) => this.addEventListener(type, hear));
      }
    };
    native.open = function (/** @type {any[]} */ ...call) {
      known.set(this, { call, headers: [] });
      return open.apply(this, /** @type {any} */ (call));
    };
    native.setRequestHeader = function (/** @type {[string, string]} */ ...header) {
      setRequestHeader.apply(this, header);
      known.get(this)?.headers.push(header);
    };
    native.send = function (/** @type {any} */ body) {
      const sent = known.get(this);
      Object.assign(sent || {}, { body });
      send.call(this, body);
      onSend(this, body, sent?.headers);
    };
    return {
      /** Sends what has waited. @param {(body: any) => any} renewed */
      release(renewed) {
        const calls = [...waiting.values()];
        waiting.clear();
        bytes = 0;
        calls.forEach((again) => again(renewed));
      },
    };
  }

  return createCalls;
})();
