/**
 * What EU DSS may ask others for while it judges a file of anyone's making: whether certificates
 * were revoked, and issuers that the file does not bring.
 *
 * <p>Promises: nobody is asked but hosts that the site has named, and not often for one file; what
 * can't be had changes nothing. Leaves to others: the checking of what is answered (EU DSS), and
 * how long an answer may take.
 */
package org.qoltanba.validation.online;
