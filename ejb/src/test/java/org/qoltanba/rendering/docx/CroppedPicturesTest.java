package org.qoltanba.rendering.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qoltanba.rendering.docx.Docx.p;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.rendering.paper.Inline;

class CroppedPicturesTest {

  private static final byte[] PNG = "\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] SVG =
      "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);

  private static String picture(String id, String sides) {
    return "<w:r><w:drawing><wp:inline><wp:extent cx='1270000' cy='635000'/><wp:docPr id='1'/>"
        + "<a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed='"
        + id
        + "'/><a:srcRect "
        + sides
        + "/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
  }

  @ParameterizedTest
  @CsvSource({
    "l='25000' r='25000' t='50000',-50.0,-100.0,200.0,200.0",
    "l='25%' b='-100%',-33.3,0.0,133.3,50.0"
  })
  void ofACroppedPictureOnlyWhatIsLeftIsShown(
      String sides, double x, double y, double w, double h) {
    String crop = picture("i", sides);
    var image =
        (Inline.Image)
            Words.inlines(Docx.of(p(crop)).picture("i", PNG).read()).findFirst().orElseThrow();
    assertEquals("image/svg+xml", image.picture().type());
    String svg = new String(image.picture().file().bytes(), StandardCharsets.UTF_8);
    var shown =
        Pattern.compile("image x=\"(.*?)\" y=\"(.*?)\" width=\"(.*?)\" height=\"(.*?)\"")
            .matcher(svg);
    assertTrue(shown.find(), svg);
    assertEquals(x, Double.parseDouble(shown.group(1)), 0.1);
    assertEquals(y, Double.parseDouble(shown.group(2)), 0.1);
    assertEquals(w, Double.parseDouble(shown.group(3)), 0.1);
    assertEquals(h, Double.parseDouble(shown.group(4)), 0.1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"l='0'", "l='0%' t=''", "l='x'"})
  void aCropOfNothingChangesNothing(String sides) {
    String crop = picture("i", sides);
    assertEquals("0: [image/png 100x50]\n", Docx.of(p(crop)).picture("i", PNG).text());
  }

  @Test
  void aCropThatCantBeDoneIsSaidToBeLost() {
    String all = picture("i", "l='60000' r='60000'");
    String drawn = picture("s", "l='10000'");
    assertEquals(
        """
        0: [image/png 100x50]
        1: [image/svg+xml 100x50]
        lost: cropped-picture in 0 ""
        lost: cropped-picture in 1 ""
        """,
        Docx.of(p(all), p(drawn)).picture("i", PNG).picture("s", SVG).text());
  }
}
