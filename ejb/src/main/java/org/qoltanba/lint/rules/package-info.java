/** The rules that a template is held against; each reports where it is broken. */
package org.qoltanba.lint.rules;
