/**
 * Last part of the draft scripts, loaded when there is something to give back: a bar in the form that it belongs to, and
 * a comparison where the record has changed meanwhile.
 *
 * What was kept is the person's own, yet treated as if anybody had written it: it gets into the page as text and as
 * values of fields, and markup of editors through a list of harmless elements. Nothing here is sent or saved.
 */

/**
 * @typedef {{n: string, i: number, k: string, l: string, v: string, b: string | null, t: string}} Kept a field's draft
 * @typedef {{draft: string, age_ms: number, content: {fields: Kept[]}}} Draft
 * @typedef {{strings: Record<string, string>, direction: string, locale: string, page: string, style: string}} Words
 * @typedef {{field: Field, kept: Kept, label: string, now: string, yours: string}} Pair
 */

var logoutMaster = logoutMaster || {};

logoutMaster.giveBackDrafts = (function () {
  'use strict';

  const { editorOf, fieldsOf, labelOf, radiosOf } = logoutMaster.draftFields;
  const { typedIn, remember, touch, drop } = /** @type {NonNullable<typeof logoutMaster.drafts>} */ (logoutMaster.drafts);
  const HARMLESS = new Set(('A ABBR B BLOCKQUOTE BR CAPTION CODE COL COLGROUP DD DEL DIV DL DT EM FIGCAPTION FIGURE FONT H1 H2 H3 '
    + 'H4 H5 H6 HR I IMG INS LI MARK OL P PRE S SMALL SPAN STRIKE STRONG SUB SUP TABLE TBODY TD TFOOT TH THEAD TR U UL').split(' '));
  const EMPTIED = /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|IFRAME|OBJECT|EMBED|SVG|MATH|TITLE|TEXTAREA|SELECT|XMP)$/i;
  const ATTRIBUTES = /^(href|src|alt|title|class|style|width|height|colspan|rowspan|align|valign|border|cellpadding|cellspacing|target|rel|start|dir|color|size|face)$/;
  const ADDRESS = /^(https?:|mailto:|tel:|\/(?!\/)|[#?.\w][^:]*$)|^data:image\/(png|gif|jpe?g|webp);base64,[\w+/=\s]*$/i;
  let counted = 0;

  /** @param {string} html */
  function harmless(html) {
    // A document of its own, in which nothing runs or is fetched.
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    Array.from(body.querySelectorAll('*')).forEach((el) => {
      if (EMPTIED.test(el.tagName)) {
        el.remove();
      } else if (!HARMLESS.has(el.tagName)) {
        el.replaceWith(...Array.from(el.childNodes));
      }
      Array.from(el.attributes).forEach(({ name, value }) => {
        const isAddress = name === 'href' || name === 'src';
        if (!ATTRIBUTES.test(name) || (isAddress && !ADDRESS.test(value.trim()))
          || (name === 'style' && /url\(|expression|@|position|\\|\/\*/i.test(value))) {
          el.removeAttribute(name);
        }
      });
    });
    return body.innerHTML;
  }

  /** @param {string} html */
  function plain(html) {
    const { body } = new DOMParser().parseFromString(html.replace(/<(br|\/p|\/div|\/li|\/tr|\/h[1-6])\b/gi, '\n<$1'), 'text/html');
    return (body.textContent || '').trim();
  }

  /** A value of a form that was sent, as this field would say it. @param {Field} field @param {Kept} kept */
  function valueFor(field, kept) {
    return kept.k === 'posted' && field.k === 'select' ? JSON.stringify([kept.v]) : kept.v;
  }

  /** @param {Field} field @param {string} value */
  function put(field, value) {
    const el = /** @type {any} */ (field.el);
    if (field.k === 'html') {
      const editor = editorOf(el);
      if (editor) {
        editor.set(harmless(value));
      }
      return;
    }
    // An editor that is still coming up has read the field already.
    const tiny = /** @type {any} */ (window).tinymce;
    const rich = el.id && tiny && tiny.get && tiny.get(el.id);
    if (rich) {
      rich.on('init', () => rich.setContent(harmless(value)));
    }
    let changed = el;
    if (field.k === 'check') {
      el.checked = value !== '';
    } else if (field.k === 'radio') {
      changed = radiosOf(el).find((radio) => radio.value === value) || el;
      changed.checked = true;
    } else if (field.k === 'select') {
      const values = JSON.parse(value);
      Array.from(el.options).forEach((option) => void (option.selected = values.includes(option.value)));
    } else {
      el.value = value;
      el.dispatchEvent(new Event('input', { bubbles: true }));
    }
    changed.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** @param {Field} field @param {string} value @param {string} empty */
  function readable(field, value, empty) {
    const el = /** @type {any} */ (field.el);
    let text = value;
    if (field.k === 'html') {
      text = plain(value);
    } else if (field.k === 'check') {
      text = value === '' ? '☐' : '☑';
    } else if (field.k === 'select') {
      const values = JSON.parse(value);
      text = Array.from(el.options).filter((option) => values.includes(option.value)).map((option) => option.text.trim()).join(', ');
    } else if (field.k === 'radio') {
      const radio = radiosOf(el).find((one) => one.value === value);
      text = radio && radio.labels && radio.labels[0] ? (radio.labels[0].textContent || '').trim() : value;
    }
    return text || empty;
  }

  /** @param {string} tag @param {Record<string, string>} [attributes] @param {string} [text] */
  function make(tag, attributes = {}, text = '') {
    const element = document.createElement(tag);
    Object.keys(attributes).forEach((name) => element.setAttribute(name, attributes[name]));
    element.textContent = text;
    return element;
  }

  /** @param {string} text @param {() => void} act */
  function button(text, act) {
    const element = make('button', { type: 'button' }, text);
    element.addEventListener('click', act);
    return element;
  }

  /**
   * @param {Group} group
   * @param {Draft[]} drafts newest first
   * @param {Words} words
   */
  function offer(group, drafts, words) {
    const { strings } = words;
    const draft = drafts[0];
    let lost = 0;
    const pairs = differences();
    const next = () => drafts.length > 1 && offer(group, drafts.slice(1), words);
    if (pairs.length === 0) {
      // What it holds has been saved, unless a part of it has no field here.
      if (lost === 0) {
        forget();
      }
      next();
      return;
    }
    const isChanged = pairs.some(({ kept, now }) => kept.b !== null && kept.b !== now);
    const isUnsure = pairs.some(({ kept, now }) => kept.b === null && plain(now) !== '');
    const time = new Date(Date.now() - draft.age_ms).toLocaleString(words.locale, { dateStyle: 'medium', timeStyle: 'short' });
    const told = strings.draft_bar.replace('{time}', time);
    const bar = make('div', { class: 'logout-master-bar', role: 'region', 'aria-label': told, dir: words.direction, lang: words.locale });
    const text = bar.appendChild(make('p', { role: 'status' }));
    const buttons = bar.appendChild(make('div', { class: 'logout-master-bar-buttons' }));
    const restore = button(strings.draft_restore, () => apply(differences()));
    const compare = button(strings.draft_compare, () => showComparison(differences(), words, apply));
    const discard = button(strings.draft_discard, () => {
      forget('dismissed');
      conclude(strings.draft_discarded);
      next();
    });
    // Another's work is not overwritten unseen.
    buttons.append(...(isChanged || isUnsure ? [compare, discard] : [restore, compare, discard]));
    buttons.appendChild(make('a', { href: words.page }, strings.draft_all));
    const first = pairs[0].field.el;
    group === document
      ? /** @type {HTMLElement} */ (first.parentElement).insertBefore(bar, first)
      : /** @type {HTMLFormElement} */ (group).prepend(bar);
    // A live region must be there before it speaks.
    setTimeout(() => {
      text.textContent = isChanged ? `${told} ${strings.draft_changed}` : told;
    }, 100);

    /** As it is at this moment: editors come up late. @returns {Pair[]} */
    function differences() {
      const fields = fieldsOf(group);
      lost = 0;
      return draft.content.fields.flatMap((kept) => {
        const field = fields.find((one) => one.n === kept.n && one.i === kept.i);
        if (!field) {
          lost += 1;
          return [];
        }
        const yours = valueFor(field, kept);
        const now = field.get();
        return now === yours ? [] : [{ field, kept, label: kept.l || labelOf(field), now, yours }];
      });
    }

    /** @param {string} [why] */
    function forget(why) {
      const state = typedIn(group);
      const { id, isDirty, isKept } = state;
      state.id = draft.draft;
      drop(group, why);
      Object.assign(state, { id, isDirty, isKept });
    }

    /** @param {string} message */
    function conclude(message) {
      text.textContent = message;
      buttons.remove();
      /** @type {HTMLElement | undefined} */
      const target = fieldsOf(group).map((field) => field.el).find((el) => el.offsetParent !== null);
      if (target) {
        target.focus();
      }
    }

    /** @param {Pair[]} chosen */
    function apply(chosen) {
      remember(group);
      chosen.forEach(({ field, yours }) => put(field, yours));
      // From now on what is typed here goes on with the same draft.
      Object.assign(typedIn(group), { id: draft.draft, isRestored: true });
      touch(group);
      conclude(strings.draft_restored);
    }
  }

  /**
   * @param {Pair[]} pairs
   * @param {Words} words
   * @param {(chosen: Pair[]) => void} apply
   */
  function showComparison(pairs, words, apply) {
    const { strings } = words;
    const id = `logout-master-compare-${counted += 1}`;
    const back = /** @type {HTMLElement | null} */ (document.activeElement);
    const dialog = /** @type {HTMLDialogElement} */ (make('dialog', {
      class: 'logout-master-compare', 'aria-labelledby': id, dir: words.direction, lang: words.locale,
    }));
    dialog.append(make('h2', { id }, strings.draft_compare_title), make('p', {}, strings.draft_compare_help));
    const choices = pairs.map((pair, at) => {
      const set = dialog.appendChild(make('fieldset'));
      set.append(make('legend', { dir: 'auto' }, pair.label));
      const isOthers = pair.kept.b !== null && pair.kept.b !== pair.now;
      const [, yours] = [['now', strings.draft_now, pair.now], ['yours', strings.draft_yours, pair.yours]].map(([name, words_, value]) => {
        const side = set.appendChild(make('div', { class: 'logout-master-side' }));
        const label = side.appendChild(make('label'));
        const radio = /** @type {HTMLInputElement} */ (make('input', { type: 'radio', name: `${id}-${at}`, 'aria-describedby': `${id}-${at}-${name}` }));
        radio.checked = (name === 'now') === isOthers;
        label.append(radio, ` ${words_}`);
        side.append(make('div', { class: 'logout-master-value', id: `${id}-${at}-${name}`, tabindex: '0', dir: 'auto', role: 'group', 'aria-label': words_ },
          readable(pair.field, value, strings.draft_empty)));
        return radio;
      });
      return { pair, yours };
    });
    const close = () => {
      dialog.close();
      dialog.remove();
      if (back && back.isConnected) {
        back.focus();
      }
    };
    const buttons = dialog.appendChild(make('div', { class: 'logout-master-bar-buttons' }));
    buttons.append(button(strings.draft_apply, () => {
      close();
      apply(choices.filter(({ yours }) => yours.checked).map(({ pair }) => pair));
    }), button(strings.draft_cancel, close));
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      close();
    });
    document.body.appendChild(dialog);
    dialog.showModal();
  }

  /** @param {{group: Group, drafts: Draft[]}[]} found @param {Words} words */
  return function giveBackDrafts(found, words) {
    if (!document.querySelector('link[data-logout-master-drafts]')) {
      document.head.appendChild(make('link', { rel: 'stylesheet', href: words.style, 'data-logout-master-drafts': '' }));
    }
    found.forEach(({ group, drafts }) => offer(group, drafts, words));
  };
})();
