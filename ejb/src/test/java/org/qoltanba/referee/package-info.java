/**
 * What programs and libraries of others say of our files: veraPDF, EU DSS, poppler, OpenSSL.
 *
 * <p>Promises: no referee shares code with what it judges. Leaves to others: what is judged, to the
 * tests of the rooms and of the server.
 */
package org.qoltanba.referee;
