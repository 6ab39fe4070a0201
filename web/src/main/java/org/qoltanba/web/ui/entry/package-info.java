/**
 * The way into the workspace and out of it: signing in with the accounts of the API, signing out,
 * and leaving at once.
 *
 * <p>Promises: no page but the one to sign in on is shown to who has not; nothing that is shown is
 * kept by the browser; after leaving nothing of the session is left. Leaves to others: passwords
 * and tokens, to the container.
 */
package org.qoltanba.web.ui.entry;
