/*
 * Signs at the screen: with a key file that stays in this browser (the service is told the certificates,
 * hands out what must be signed, and gets the value), or by hand.
 */
(() => {
  const place = (id) => document.getElementById(id);

  const refused = (code) => Object.assign(new Error(code), {code});

  // What the service refused, in the words that it has for it.
  const sentence = (problem, words) =>
    (problem.errors || []).map((one) => one.message).join(' ') || problem.detail || words.failed;

  const post = async (address, body, words) => {
    const answer = await fetch(address, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/json, application/problem+json',
        'Accept-Language': document.documentElement.lang,
      },
      body: JSON.stringify(body),
    });
    const told = await answer.json();
    if (!answer.ok) {
      throw new Error(sentence(told, words));
    }
    return told;
  };

  const order = () => ({
    party: place('party').value,
    level: place('level').value,
    strict: place('strict').checked,
  });

  // Not there for whoever has no handwriting to show.
  const strokes = (pad) => JSON.parse(place(`${pad}_value`)?.value || '{"lines": []}').lines;

  const shown = () => (strokes('hand').length ? {handwriting: strokes('hand')} : {});

  const ways = {
    async own(words) {
      const file = place('own-file').files[0];
      if (!window.isSecureContext || !file) {
        throw refused(window.isSecureContext ? 'missing' : 'insecure');
      }
      const opened = KeyFile.open(new Uint8Array(await file.arrayBuffer()), place('own-password').value);
      const asked = {...order(), ...shown(), certificates: opened.certificates};
      const prepared = await post(`${words.document}/preparations`, asked, words);
      const value = await KeyFile.sign(opened.key, prepared.attributes, prepared.algorithm);
      await post(`${words.document}/preparations/${prepared.id}/completion`, {value}, words);
      place('own-password').value = '';
      place('own-file').value = '';
    },

    async drawn(words) {
      const name = place('drawn-name').value.trim();
      if (!name) {
        throw refused('missing');
      }
      const drawing = {name, strokes: strokes('pad')};
      await post(`${words.document}/signatures`, {...order(), drawing}, words);
    },
  };

  const sign = async (way) => {
    const words = place(way).dataset;
    const say = (told, style) => {
      place(`${way}-said`).textContent = told;
      place(`${way}-said`).className = style;
    };
    place(`${way}-sign`).disabled = true;
    say(words.busy, 'busy');
    try {
      await ways[way](words);
      signedElsewhere();
    } catch (failure) {
      const known = failure instanceof TypeError ? words.failed : failure.message;
      say(words[failure.code] || known, 'wrong');
    } finally {
      place(`${way}-sign`).disabled = false;
    }
  };

  document.addEventListener('click', (event) => {
    const button = event.target.closest('#own-sign, #drawn-sign, #drawn-clear, #hand-clear');
    if (button?.id.endsWith('-clear')) {
      PF(button.id === 'hand-clear' ? 'hand' : 'pad').clear();
    } else if (button) {
      sign(button.id.split('-')[0]);
    }
  });

  // PrimeFaces does not pass on the name that a pad is given.
  const name = () => document.querySelectorAll('[data-pad] canvas').forEach((canvas) => {
    canvas.setAttribute('aria-label', canvas.closest('[data-pad]').dataset.pad);
  });
  new MutationObserver(name).observe(place('content'), {childList: true, subtree: true});

  // The page's form must not be sent by it.
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && ['own-password', 'drawn-name'].includes(event.target.id)) {
      event.preventDefault();
      sign(event.target.id.split('-')[0]);
    }
  });
})();
