'use strict';
/*
 * The page on which a paper is written: sends what was typed, field by field, shows the paper's page
 * that comes back, says at each field what is to be said there, and leads from the page to the field.
 */
const fillForm = (() => {
  const WAIT = 60;
  const known = { page: 1, pages: 1, hints: [], marks: [] };
  const focused = { place: '', start: null, end: null };
  let timer = 0;
  let busy = false;
  let turned = 0;
  let verbatim = '';
  let moving = '';

  const byId = (id) => document.getElementById(id);
  const fields = () => [...document.querySelectorAll('#sheet [data-place]')];
  const field = (place) => fields().find((one) => one.dataset.place === place);
  const placeOf = (element) => element.closest?.('#sheet [data-place]')?.dataset.place ?? '';
  const inputs = (line) => [...line.querySelectorAll('input:not([type=hidden]), textarea, select')];

  function valueOf(line) {
    const all = inputs(line);
    return all[0].type === 'checkbox'
      ? all.filter((one) => one.checked).map((one) => one.value).join('\n')
      : all[0].value;
  }

  /** What was typed and not sent stands in the form, so that whatever button is pressed sends it. */
  function note(place, text) {
    const pending = byId('pending');
    [...pending.children].filter((one) => one.dataset.typed === place).forEach((one) => one.remove());
    const pair = document.createElement('span');
    pair.dataset.typed = place;
    [['typed.place', place], ['typed.text', text]].forEach(([name, value]) => {
      const input = document.createElement('input');
      Object.assign(input, { type: 'hidden', name, value });
      pair.append(input);
    });
    pending.append(pair);
  }

  function later() {
    clearTimeout(timer);
    timer = setTimeout(send, WAIT);
  }

  function send() {
    if (busy) {
      return;
    }
    // What a button sends it has with it already, and may move it to another place.
    if (!window.PrimeFaces.ajax.Queue.isEmpty()) {
      later();
      return;
    }
    busy = true;
    const params = [...byId('pending').querySelectorAll('input')].map(({ name, value }) => ({ name, value }));
    byId('pending').replaceChildren();
    params.push({ name: 'typed.page', value: turned || known.page });
    params.push({ name: 'typed.at', value: turned ? '' : focused.place });
    params.push({ name: 'typed.verbatim', value: verbatim });
    turned = 0;
    verbatim = '';
    window.fillTyped(params);
  }

  function draw(answer) {
    const bytes = Uint8Array.from(atob(answer.picture), (one) => one.charCodeAt(0));
    createImageBitmap(new Blob([bytes], { type: 'image/png' })).then((picture) => {
      const page = byId('page');
      page.width = picture.width;
      page.height = picture.height;
      page.getContext('2d').drawImage(picture, 0, 0);
      byId('marks').replaceChildren(...answer.marks.map(mark));
      here();
      page.dispatchEvent(new CustomEvent('drawn', { bubbles: true }));
    });
    const number = byId('page-number');
    number.textContent = number.dataset.words.replace('{0}', answer.page).replace('{1}', answer.pages);
    document.querySelectorAll('[data-turn]').forEach((button) => {
      const page = answer.page + Number(button.dataset.turn);
      button.disabled = page < 1 || page > answer.pages;
    });
  }

  function mark({ place, box, missing }) {
    const element = document.createElement('div');
    element.className = missing ? 'mark missing' : 'mark';
    element.dataset.mark = place;
    ['left', 'top', 'width', 'height'].forEach((side, index) => {
      element.style[side] = `${box[index] * 100}%`;
    });
    return element;
  }

  /** Shows on the page where one types. */
  function here() {
    document.querySelectorAll('#marks .mark').forEach((one) => {
      one.classList.toggle('here', one.dataset.mark === focused.place);
    });
  }

  function say(hints) {
    fields().forEach((line) => {
      const list = line.querySelector('.hints');
      const own = hints.filter((one) => one.place === line.dataset.place);
      list.replaceChildren(...own.map(hint));
      inputs(line).forEach((one) => one.setAttribute('aria-invalid', own.some((it) => it.kind === 'fault')));
    });
  }

  function hint({ place, kind, text, fill }) {
    const item = document.createElement('li');
    item.className = kind;
    item.textContent = text;
    const words = document.querySelector('.desk').dataset;
    if (fill) {
      item.append(' ', button(words.fill, () => put(fill.place, fill.text)));
    }
    if (kind === 'mended') {
      item.append(' ', button(words.undo, () => leave(place)));
    }
    return item;
  }

  function button(text, press) {
    const element = document.createElement('button');
    Object.assign(element, { type: 'button', className: 'ui-button plain', textContent: text });
    element.addEventListener('click', press);
    return element;
  }

  /** Has the text printed as it is typed. */
  function leave(place) {
    verbatim = place;
    later();
    inputs(field(place))[0].focus();
  }

  function put(place, text) {
    const line = field(place);
    inputs(line)[0].value = text;
    note(place, text);
    later();
    inputs(line)[0].focus();
  }

  /** Goes to the field at the place, or to what is nearest around it. */
  function jump(place) {
    let nearest = place;
    while (nearest && !byId(`at${nearest.replaceAll('/', '.')}`)) {
      nearest = nearest.substring(0, nearest.lastIndexOf('/'));
    }
    const line = nearest && byId(`at${nearest.replaceAll('/', '.')}`);
    if (line) {
      const lines = fields().filter((one) => `${one.dataset.place}/`.startsWith(`${nearest}/`));
      const target = [line, ...lines].flatMap(inputs)[0]
        ?? [line, ...lines].map((one) => one.querySelector('button')).find((one) => one);
      (target ?? line).scrollIntoView({ block: 'center' });
      target?.focus({ preventScroll: true });
    }
  }

  /** The fields are new elements: what was typed meanwhile and the cursor are put back. */
  function restore(place) {
    [...byId('pending').children].forEach((pair) => {
      const line = field(pair.dataset.typed);
      if (line && inputs(line)[0].type !== 'checkbox') {
        inputs(line)[0].value = pair.children[1].value;
      }
    });
    const again = place && moving && byId(`at${place.replaceAll('/', '.')}`)?.querySelector(moving);
    moving = '';
    if (again) {
      again.scrollIntoView({ block: 'nearest' });
      again.focus({ preventScroll: true });
      return;
    }
    if (place) {
      jump(place);
      return;
    }
    const line = focused.place && field(focused.place);
    const input = line && inputs(line)[0];
    input?.focus({ preventScroll: true });
    if (input?.setSelectionRange && focused.start !== null && /^(text|tel|textarea)$/.test(input.type)) {
      input.setSelectionRange(focused.start, focused.end);
    }
  }

  function show(args) {
    busy = false;
    const answer = args?.answer && JSON.parse(args.answer);
    if (!answer) {
      return;
    }
    Object.assign(known, answer);
    if (answer.rebuilt) {
      restore(answer.focus);
    }
    if (answer.picture) {
      draw(answer);
    }
    say(answer.hints);
    if (answer.draft) {
      const address = new URLSearchParams(window.location.search);
      address.delete('kind');
      address.set('draft', answer.draft);
      history.replaceState(null, '', `?${address}`);
      byId('saved').textContent = byId('saved').dataset.words;
    }
    if (answer.notice) {
      byId('saved').textContent = answer.notice;
    }
    if (answer.summary) {
      byId('wrong')?.focus();
    }
    if (turned || verbatim || byId('pending').children.length) {
      later();
    }
  }

  /** After a button that sent all that was typed, and may have moved what it belongs to. */
  function changed(args) {
    byId('pending').replaceChildren();
    show(args);
  }

  /** After what was typed has been sent, and before one is asked whose data it is. */
  function people(args) {
    changed(args);
    window.PF('people').show();
  }

  /** After a person's data was taken over, or refused. */
  function taken(args) {
    if (args?.answer) {
      window.PF('people').hide();
      changed(args);
    } else {
      told();
    }
  }

  /** What was done, or why not, stands at the top of the dialogue. */
  function told() {
    setTimeout(() => (document.querySelector('#people .faults') ?? byId('people-done')).focus());
  }

  function failed() {
    busy = false;
    byId('saved').textContent = byId('saved').dataset.failed;
  }

  function remember(event) {
    focused.place = placeOf(event.target) || focused.place;
    focused.start = event.target.selectionStart ?? null;
    focused.end = event.target.selectionEnd ?? null;
  }

  function typed(event) {
    const place = placeOf(event.target);
    if (place) {
      remember(event);
      note(place, valueOf(field(place)));
      later();
    }
  }

  document.addEventListener('input', typed);
  document.addEventListener('change', typed);
  document.addEventListener('focusin', (event) => {
    const place = placeOf(event.target);
    if (place && place !== focused.place) {
      remember(event);
      here();
      if (known.pages > 1 && !known.marks.some((one) => one.place === place)) {
        later();
      }
    }
  });
  document.addEventListener('keydown', (event) => {
    // A browser would press the first button of the page, which is one of a language.
    if (event.key === 'Enter' && event.target.matches('#sheet input')) {
      event.preventDefault();
    }
  });
  document.addEventListener('click', (event) => {
    const turn = event.target.closest('[data-turn]');
    const link = event.target.closest('[data-jump]');
    const shown = event.target.closest('[data-mark]');
    // Whoever moves a row goes on moving it.
    moving = ['raise', 'lower'].map((way) => `.row-buttons .${way}`).find((way) => event.target.closest(way)) ?? '';
    if (turn) {
      turned = known.page + Number(turn.dataset.turn);
      later();
    } else if (link) {
      event.preventDefault();
      jump(link.dataset.jump.substring(2).replaceAll('.', '/'));
    } else if (shown) {
      jump(shown.dataset.mark);
    }
  });
  document.addEventListener('DOMContentLoaded', later);
  return { show, changed, people, taken, told, failed };
})();
