/**
 * What stands before every door of the web application: the size of a request, its id, its language
 * and who sends it; and how a refusal or a failure is answered over HTTP.
 *
 * <p>Promises: the same limits and the same problem details (RFC 9457) whichever door is used; no
 * answer shows a stack trace. Leaves to others: the password, to the container; who may do what, to
 * the intake; the words of a protocol, to its door.
 */
package org.qoltanba.web.guard;
