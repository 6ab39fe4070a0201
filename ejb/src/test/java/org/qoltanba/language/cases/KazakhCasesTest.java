package org.qoltanba.language.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.Language;
import org.qoltanba.language.names.GrammaticalCase;
import org.qoltanba.language.names.InflectedName;
import org.qoltanba.language.names.Person;

class KazakhCasesTest {

  private static final List<GrammaticalCase> COLUMNS =
      List.of(
          GrammaticalCase.GENITIVE,
          GrammaticalCase.DATIVE,
          GrammaticalCase.ACCUSATIVE,
          GrammaticalCase.LOCATIVE,
          GrammaticalCase.ABLATIVE,
          GrammaticalCase.INSTRUMENTAL);

  private final NameCases cases = new NameCases();

  @Test
  void everyFormOfTheTuningListIsRight() throws IOException {
    List<Form> forms = list("kk-tuning.txt");
    assertTrue(forms.size() >= 120);
    assertEquals(List.of(), wrong(forms));
  }

  @Test
  void theHeldOutListIsRightToNinetyNinePercent() throws IOException {
    List<Form> forms = list("kk-held-out.txt");
    assertTrue(forms.size() >= 250);
    List<String> wrong = wrong(forms);
    // The figure is a promise to readers: every build shows it.
    System.out.printf(
        "Kazakh case forms, held-out list: %d of %d right; wrong: %s%n",
        forms.size() - wrong.size(), forms.size(), wrong);
    assertTrue(wrong.size() * 100 <= forms.size(), () -> "wrong: " + wrong);
  }

  @Test
  void theTwoListsShareNoName() throws IOException {
    var names = list("kk-tuning.txt").stream().map(Form::name).toList();
    assertFalse(list("kk-held-out.txt").stream().map(Form::name).anyMatch(names::contains));
  }

  @ParameterizedTest
  @ValueSource(strings = {"John Smith", "Ахметова А.С.", "Пётр II", "—", "№ 5"})
  void whatIsNoCyrillicWordAtTheEndStaysAndSaysSo(String name) {
    assertEquals(new InflectedName(name, false), inflect(name, GrammaticalCase.DATIVE));
  }

  private InflectedName inflect(String name, GrammaticalCase wanted) {
    return cases.inflect(Person.named(name), wanted, Language.KK);
  }

  private List<String> wrong(List<Form> forms) {
    var wrong = new ArrayList<String>();
    for (Form form : forms) {
      String made = inflect(form.name(), form.wanted()).text();
      if (!made.equals(form.expected())) {
        wrong.add(made + " instead of " + form.expected());
      }
    }
    return wrong;
  }

  private static List<Form> list(String file) throws IOException {
    var forms = new ArrayList<Form>();
    try (InputStream in =
        KazakhCasesTest.class.getResourceAsStream("/org/qoltanba/language/cases/" + file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.lines().filter(line -> !line.startsWith("#")).forEach(line -> addForms(forms, line));
    }
    return forms;
  }

  private static void addForms(List<Form> forms, String line) {
    String[] cells = line.split("\\|");
    assertEquals(COLUMNS.size() + 1, cells.length, line);
    for (int column = 0; column < COLUMNS.size(); column++) {
      forms.add(new Form(cells[0], COLUMNS.get(column), cells[0] + cells[column + 1]));
    }
  }

  private record Form(String name, GrammaticalCase wanted, String expected) {}
}
