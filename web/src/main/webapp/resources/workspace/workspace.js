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
