/**
 * What text, paragraphs and lines look like, once nobody has to ask a style any more.
 *
 * <p>Promises: immutable; measures are points; a look says everything. Leaves to others: where
 * looks come from, and what they are used for.
 */
package org.qoltanba.rendering.look;
