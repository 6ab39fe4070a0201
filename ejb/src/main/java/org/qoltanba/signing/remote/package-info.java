/**
 * What comes back from the owners of keys that are not here, checked before it is believed.
 *
 * <p>Promises: a value or a CMS that is not of the prepared file and the announced certificate is
 * refused and never gets into a file. Leaves to others: preparing (signing), trust in the
 * certificate (chain).
 */
package org.qoltanba.signing.remote;
