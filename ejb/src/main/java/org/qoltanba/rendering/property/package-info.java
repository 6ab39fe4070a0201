/**
 * What FOP works out of the properties of a formatting object, once for all objects that are equal.
 *
 * <p>Promises: each object has the very values that FOP's own lists would have given it. Leaves to
 * others: what the properties are.
 */
package org.qoltanba.rendering.property;
