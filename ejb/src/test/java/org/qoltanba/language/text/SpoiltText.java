package org.qoltanba.language.text;

/**
 * A Kazakh text as it comes from a PDF set in an old font, and as it ought to be: every ө, ұ, ү is
 * another letter, two і are Latin, spaces are no-break ones, and page numbers stand between.
 */
final class SpoiltText {

  static final int WRONG_LETTERS = 22;
  static final int LATIN_LETTERS = 2;
  static final int PAGE_NUMBERS = 2;

  static final String SPOILT =
      """
      Баспананы\u00a0\u00a0уақытша\u00a0\u00a0пайдалану\u00a0\u00a0туралы ҥлгілік шарт

      ӚТІНІШ

      Ӛтініш беруші ӛз қҧқықтарын және міндеттерін тҥсінеді.

      21\u00a0

      Кӛрсетілетін қызметтер\u00a0тізбесі тӛмендегі кестеде берілген.
      Ҧйым кӛмек кӛрсету кҥнін екі жҧмыс кҥні бҧрын хабарлайды.

      22\u00a0

      Ҥй-жайды босату мерзімі ___ кҥн; ӛзгеріс жӛнiндегi қҧжат екі дана болып жасалады.
      Қҧжат № 12-ӛ, қолы ____________
      """;

  static final String MENDED =
      """
      Баспананы уақытша пайдалану туралы үлгілік шарт

      ӨТІНІШ

      Өтініш беруші өз құқықтарын және міндеттерін түсінеді.


      Көрсетілетін қызметтер тізбесі төмендегі кестеде берілген.
      Ұйым көмек көрсету күнін екі жұмыс күні бұрын хабарлайды.


      Үй-жайды босату мерзімі ___ күн; өзгеріс жөніндегі құжат екі дана болып жасалады.
      Құжат № 12-ө, қолы ____________
      """;

  private SpoiltText() {}
}
