/** The words for raising signatures that were made here, when a caller orders it. */
package org.qoltanba.document.level;
