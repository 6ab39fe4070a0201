/**
 * The page on which a kept document is signed: who signs and who has, and how to sign now.
 *
 * <p>Promises: of a key that its owner opens in the browser nothing but certificates and the value
 * of the signature comes here. Leaves to others: who may sign what, to the intake; making
 * signatures, to the road.
 */
package org.qoltanba.web.ui.sign;
