/**
 * What Word files hold beside text and tags: what is not printed, what is refused, what no font can
 * write.
 */
package org.qoltanba.lint.features;
