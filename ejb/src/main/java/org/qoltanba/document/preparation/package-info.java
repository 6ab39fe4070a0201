/**
 * The words for signatures whose key stays with its owner: prepared in a first call, completed with
 * what the owner made of that in a second.
 */
package org.qoltanba.document.preparation;
