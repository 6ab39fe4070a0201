/** What the text of a Word file is made of once its tags and blocks are understood. */
package org.qoltanba.assembly.text;
