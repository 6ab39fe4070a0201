package org.qoltanba.route;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.document.Content;
import org.qoltanba.document.SampleRequest;

/**
 * Pictures that were drawn already, by what they show: a published version never changes. Of too
 * many the one that was wanted longest ago gives way.
 */
final class KeptPictures {

  private final Map<SampleRequest, Content> pictures;

  /**
   * @param most how many are kept, each of less than a hundred kilobytes
   */
  KeptPictures(int most) {
    pictures =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<SampleRequest, Content> eldest) {
            return size() > most;
          }
        };
  }

  synchronized Optional<Content> find(SampleRequest shown) {
    return Optional.ofNullable(pictures.get(shown));
  }

  synchronized void keep(SampleRequest shown, Content picture) {
    pictures.put(shown, picture);
  }
}
