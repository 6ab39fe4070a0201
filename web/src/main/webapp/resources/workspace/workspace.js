/*
 * The chooser of a file that PrimeFaces makes: what can be focused and has a name is to be the
 * browser's own field in it, which every screen reader knows, and not the frame around it.
 */
document.addEventListener('DOMContentLoaded', () => {
  document.querySelectorAll('.ui-fileupload-choose').forEach((chooser) => {
    const field = chooser.querySelector('input[type=file]');
    field.setAttribute('aria-label', chooser.textContent.trim());
    field.removeAttribute('aria-hidden');
    field.tabIndex = 0;
    chooser.removeAttribute('aria-labelledby');
    chooser.removeAttribute('tabindex');
  });
});

/*
 * A file on its way: its progress, to which PrimeFaces gives no name, has the name of the file.
 */
document.addEventListener('DOMContentLoaded', () => {
  const content = document.getElementById('content');
  const name = () => content.querySelectorAll('.ui-fileupload-row').forEach((row) => {
    row.querySelector('[role=progressbar]')?.setAttribute('aria-label',
      row.querySelector('.ui-fileupload-filename').textContent);
  });
  new MutationObserver(name).observe(content, { childList: true, subtree: true });
});

/*
 * The session ends some time after the last request: two minutes before it does one is asked whether
 * to stay, and when it has ended nothing of the page stays on the screen.
 */
document.addEventListener('DOMContentLoaded', () => {
  const session = document.getElementById('session');
  if (!session) {
    return;
  }
  const asked = 120;
  let timers = [];
  const renew = () => {
    const seconds = Number(session.dataset.seconds);
    timers.forEach(clearTimeout);
    timers = [
      setTimeout(() => window.PF('ending').show(), Math.max(0, seconds - asked) * 1000),
      setTimeout(() => window.location.assign(session.dataset.entry), seconds * 1000),
    ];
  };
  window.jQuery(document).on('pfAjaxComplete', renew);
  renew();
});

/*
 * PrimeFaces makes each message an alert and leaves the list around them one without items, which is
 * an error to screen readers: so it is no list.
 */
document.addEventListener('DOMContentLoaded', () => {
  const content = document.getElementById('content');
  const unlist = () => content.querySelectorAll('.ui-messages ul').forEach((list) => {
    list.setAttribute('role', 'none');
  });
  unlist();
  new MutationObserver(unlist).observe(content, { childList: true, subtree: true });
});

/*
 * What is folded on a narrow screen, so that there is room for what it is about, is open on a wide one.
 */
document.addEventListener('DOMContentLoaded', () => {
  const wide = window.matchMedia('(min-width: 40.01rem)');
  const fold = () => document.querySelectorAll('details.folded').forEach((part) => {
    part.open = wide.matches;
  });
  wide.addEventListener('change', fold);
  fold();
});
