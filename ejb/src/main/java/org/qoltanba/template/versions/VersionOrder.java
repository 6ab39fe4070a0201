package org.qoltanba.template.versions;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import org.qoltanba.document.TemplateVersion;

/** Precedence by Semantic Versioning 2.0.0, section 11: an earlier version is less. */
public final class VersionOrder implements Comparator<String> {

  /** Versions, the newest one first. */
  public static final Comparator<TemplateVersion> NEWEST_FIRST =
      Comparator.comparing(TemplateVersion::version, new VersionOrder().reversed());

  private static final String NUMBER = "\\d+";

  @Override
  public int compare(String one, String other) {
    String left = one.split("\\+", 2)[0];
    String right = other.split("\\+", 2)[0];
    int core = compareLists(core(left), core(right));
    return core != 0 ? core : comparePreReleases(preRelease(left), preRelease(right));
  }

  /** A release comes after all its pre-releases. */
  private static int comparePreReleases(String left, String right) {
    if (left.isEmpty() || right.isEmpty()) {
      return Boolean.compare(left.isEmpty(), right.isEmpty());
    }
    return compareLists(List.of(left.split("\\.")), List.of(right.split("\\.")));
  }

  private static int compareLists(List<String> left, List<String> right) {
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int order = compareIdentifiers(left.get(i), right.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.size(), right.size());
  }

  private static int compareIdentifiers(String left, String right) {
    boolean leftNumber = left.matches(NUMBER);
    boolean rightNumber = right.matches(NUMBER);
    if (leftNumber && rightNumber) {
      return new BigInteger(left).compareTo(new BigInteger(right));
    }
    return leftNumber == rightNumber ? left.compareTo(right) : leftNumber ? -1 : 1;
  }

  private static List<String> core(String version) {
    return List.of(version.split("-", 2)[0].split("\\."));
  }

  private static String preRelease(String version) {
    int hyphen = version.indexOf('-');
    return hyphen < 0 ? "" : version.substring(hyphen + 1);
  }
}
