package org.qoltanba.web.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qoltanba.document.Language;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.document.Titles;
import org.qoltanba.template.Shelf;

/** Papers looked for in the catalogue as it is. */
class SearchTest {

  private final List<TemplateManifest> manifests;
  private final Search search;

  SearchTest() throws IOException {
    this.manifests = Shelf.ofFolder(Path.of("..", "templates")).manifests();
    this.search = new Search(manifests);
  }

  @ParameterizedTest
  @CsvSource({
    "a body does not answer, complaint",
    "body doesn't answer me, complaint",
    "орган не отвечает, complaint",
    "ОРГАН МНЕ НЕ ОТВЕТИЛ, complaint",
    "органнан жауап жоқ, complaint",
    "leaving the shelter, discharge-application",
    "she leaves a shelter, discharge-application",
    "уйти из приюта, discharge-application",
    "баспанадан кеткісі келеді, discharge-application",
    "вернуть удостоверение личности, identity-restoration",
    "жеке куәлігімді жоғалттым, identity-restoration",
    "жеке куалик, identity-restoration",
    "lost identity card, identity-restoration",
    "муж угрожает, protective-order-application",
    "мужья угрожают, protective-order-application",
    "күйеуім ұрады, protective-order-application",
    "полиция, crime-report",
    "шартты бұзамыз, termination-notice",
    "суд проигран, court-appeal",
    "доверенност, power-of-attorney",
    "сенімхаттың, power-of-attorney",
    "алименты, benefit-application",
    "договор о реабилитации, rehabilitation-contract",
    "психосоциальная реабилитация договор, rehabilitation-contract"
  })
  void theRightPaperIsTheFirst(String asked, String found) {
    assertEquals(found, search.find(asked).get(0).id());
  }

  @Test
  void eachKindIsFoundByEachOfItsNeedsAndItsNameInEachLanguage() {
    for (TemplateManifest manifest : manifests) {
      for (Language language : Language.values()) {
        for (Titles need : manifest.aid().needs()) {
          assertTrue(search.find(need.in(language)).contains(manifest), need.in(language));
        }
        String title = manifest.title().in(language);
        assertEquals(manifest.id(), search.find(title).get(0).id(), title);
      }
    }
  }

  @Test
  void nothingAskedIsAllAndWhatNobodyHasIsNothing() {
    assertEquals(manifests, search.find("  "));
    assertEquals(List.of(), search.find("в на по"));
    assertEquals(List.of(), search.find("%_*"));
    assertEquals(List.of(), search.find("xylophone"));
    assertTrue(search.find("<img src=x onerror=alert(1)>").isEmpty());
  }

  @Test
  void lettersThatAKeyboardLacksAndEndingsDoNotHideAWord() {
    assertEquals(1, Words.kinship("шагым", Words.of("Шағым").get(0)));
    assertEquals(1, Words.kinship(Words.of("приём").get(0), "прием"));
    assertTrue(Words.kinship("шарт", "шарттын") > 0);
    assertTrue(Words.kinship("жалобу", "жалоба") > 0);
    assertEquals(0, Words.kinship("отвечает", "отвергает"));
    assertEquals(0, Words.kinship("сот", "соткызметкери") - 3.0 / 13);
    assertEquals(0, Words.kinship("суд", "судно") - 3.0 / 5);
    assertEquals(0, Words.kinship("приют", "прием"));
  }
}
