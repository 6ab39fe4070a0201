package org.qoltanba.route;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.SampleRequest;

class KeptPicturesTest {

  private final KeptPictures pictures = new KeptPictures(2);

  @Test
  void ofTooManyTheOneWantedLongestAgoGivesWay() {
    pictures.keep(shown("1.0.0"), picture(1));
    pictures.keep(shown("1.1.0"), picture(2));
    assertEquals(Optional.of(picture(1)), pictures.find(shown("1.0.0")));
    pictures.keep(shown("2.0.0"), picture(3));
    assertEquals(Optional.empty(), pictures.find(shown("1.1.0")));
    assertEquals(Optional.of(picture(1)), pictures.find(shown("1.0.0")));
    assertEquals(Optional.of(picture(3)), pictures.find(shown("2.0.0")));
  }

  @Test
  void anotherVersionHasAnotherPicture() {
    pictures.keep(shown("1.0.0"), picture(1));
    assertEquals(Optional.empty(), pictures.find(shown("1.0.1")));
  }

  private static SampleRequest shown(String version) {
    return new SampleRequest("contract", version, "bare", Language.KK);
  }

  private static Content picture(int mark) {
    return new Content(new byte[] {(byte) mark});
  }
}
