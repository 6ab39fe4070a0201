/**
 * Last days as a file that calendars read (iCalendar, RFC 5545).
 *
 * <p>Promises: the same events for the same paper, however often the file is fetched; nothing of a
 * person. Leaves to others: the words of an event's heading.
 */
package org.qoltanba.deadline.ics;
