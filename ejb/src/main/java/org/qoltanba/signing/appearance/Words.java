package org.qoltanba.signing.appearance;

import org.qoltanba.document.Language;
import org.qoltanba.document.SignatureKind;

/** The fixed words of an appearance in one language. */
record Words(
    String signature,
    String national,
    String seal,
    String drawn,
    String typed,
    String sample,
    String notArchival,
    String party,
    String signer,
    String owner,
    String time,
    String issuer,
    String serial,
    String check) {

  private static final Words KK =
      new Words(
          "ЭЛЕКТРОНДЫҚ ҚОЛТАҢБА",
          "ЭЛЕКТРОНДЫҚ ЦИФРЛЫҚ ҚОЛТАҢБА, ҚР ҰКО сертификаты",
          "ҰЙЫМНЫҢ ЭЛЕКТРОНДЫҚ МӨРІ",
          "ЭКРАНДА САЛЫНҒАН ЖАЙ ҚОЛТАҢБА, ұйымның электрондық мөрімен бекітілген",
          "АТЫ-ЖӨНІ ТЕРІЛГЕН ЖАЙ ҚОЛТАҢБА, ұйымның электрондық мөрімен бекітілген",
          "ҮЛГІ: сынақ кілтімен жасалған, заңды күші жоқ",
          "Құжат мұрағаттық PDF/A емес",
          "Тарап",
          "Қол қойған",
          "Мөр иесі",
          "Уақыты",
          "Сертификатты берген",
          "Сертификат нөмірі",
          "Тексеру");
  private static final Words RU =
      new Words(
          "ЭЛЕКТРОННАЯ ПОДПИСЬ",
          "ЭЛЕКТРОННАЯ ЦИФРОВАЯ ПОДПИСЬ, сертификат НУЦ РК",
          "ЭЛЕКТРОННАЯ ПЕЧАТЬ ОРГАНИЗАЦИИ",
          "ПРОСТАЯ ПОДПИСЬ, НАРИСОВАННАЯ НА ЭКРАНЕ, заверена электронной печатью организации",
          "ПРОСТАЯ ПОДПИСЬ НАБРАННЫМ ИМЕНЕМ, заверена электронной печатью организации",
          "ОБРАЗЕЦ: создано пробным ключом, юридической силы не имеет",
          "Документ не является архивным PDF/A",
          "Сторона",
          "Подписант",
          "Владелец печати",
          "Время",
          "Сертификат выдан",
          "Номер сертификата",
          "Проверка");
  private static final Words EN =
      new Words(
          "ELECTRONIC SIGNATURE",
          "DIGITAL SIGNATURE, certificate of the NCA of Kazakhstan",
          "ELECTRONIC SEAL OF THE ORGANISATION",
          "SIMPLE DRAWN SIGNATURE, sealed by the organisation",
          "SIMPLE SIGNATURE BY TYPED NAME, sealed by the organisation",
          "SAMPLE: made with a trial key, without legal force",
          "The document is not archival PDF/A",
          "Party",
          "Signed by",
          "Seal of",
          "Time",
          "Certificate issued by",
          "Certificate number",
          "Check");

  String kind(SignatureKind kind) {
    return switch (kind) {
      case PERSON -> signature;
      case NATIONAL -> national;
      case SEAL -> seal;
      case DRAWN -> drawn;
      case TYPED -> typed;
    };
  }

  static Words in(Language language) {
    return switch (language) {
      case KK -> KK;
      case RU -> RU;
      case EN -> EN;
    };
  }
}
