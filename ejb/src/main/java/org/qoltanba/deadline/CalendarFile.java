package org.qoltanba.deadline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.function.Supplier;

/**
 * The shipped calendar with the years of an operator's file, read anew once the file has changed;
 * for any number of threads.
 *
 * <p>A change that can't be read leaves the calendar as it was and is logged.
 */
public final class CalendarFile implements Supplier<WorkCalendar> {

  private static final Logger LOG = System.getLogger("org.qoltanba.deadline");

  private final Path file;
  private final WorkCalendar shipped = WorkCalendar.packed();

  private Reading last;

  private record Reading(FileTime changed, WorkCalendar calendar) {}

  /**
   * @throws DataBroken where the file is no calendar
   * @throws UncheckedIOException where it can't be read
   */
  public CalendarFile(Path file) {
    this.file = file;
    try {
      last = new Reading(Files.getLastModifiedTime(file), read());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized WorkCalendar get() {
    try {
      FileTime changed = Files.getLastModifiedTime(file);
      if (!changed.equals(last.changed())) {
        last = new Reading(changed, last.calendar());
        last = new Reading(changed, read());
      }
    } catch (IOException | DataBroken e) {
      LOG.log(Level.WARNING, "the calendar stays as it was: {0}", e.getMessage());
    }
    return last.calendar();
  }

  private WorkCalendar read() throws IOException {
    return shipped.and(CalendarText.read(file.toString(), Files.readAllBytes(file)));
  }
}
