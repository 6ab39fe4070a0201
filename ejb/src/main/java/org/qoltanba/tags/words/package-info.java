/** What the filters of the template language know of the languages that papers are written in. */
package org.qoltanba.tags.words;
