/** How values are kept for which JSON has no type of its own. */
package org.qoltanba.archive.jpa.json;
