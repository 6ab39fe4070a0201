package org.qoltanba.form;

import java.util.List;
import java.util.stream.Stream;

/** JSON pointers (RFC 6901) into a request. */
final class Places {

  /** Where the data stand. */
  static final String DATA = "/data";

  private static final int MOST_DIGITS = 6;

  private Places() {}

  static String below(String place, String step) {
    return place + "/" + step.replace("~", "~0").replace("/", "~1");
  }

  /** The place around it. */
  static String around(String place) {
    return place.substring(0, Math.max(0, place.lastIndexOf('/')));
  }

  static String last(String place) {
    return place.substring(place.lastIndexOf('/') + 1);
  }

  /** The steps from the data on; none for a place that is not in them. */
  static List<String> steps(String place) {
    return place.startsWith(DATA + "/")
        ? Stream.of(place.substring(DATA.length() + 1).split("/", -1))
            .map(step -> step.replace("~1", "/").replace("~0", "~"))
            .toList()
        : List.of();
  }

  /** The index that the step is, or -1. */
  static int index(String step) {
    return step.matches("\\d{1," + MOST_DIGITS + "}") ? Integer.parseInt(step) : -1;
  }
}
