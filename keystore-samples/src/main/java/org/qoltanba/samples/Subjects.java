package org.qoltanba.samples;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;

/**
 * The names in the certificates, put together as the National Certification Authority of Kazakhstan
 * does: {@code SERIALNUMBER} holds the IIN, {@code OU} the BIN, {@code GIVENNAME} the patronymic.
 *
 * <p>The IINs are of people born in the nineteenth century: right check digits, nobody's number.
 */
final class Subjects {

  static final X500Name ROOT = authority("ҮЛГІ/SAMPLE Қолтаңба түбірлік куәландырушы орталығы");
  static final X500Name ISSUING = authority("ҮЛГІ/SAMPLE Қолтаңба куәландырушы орталығы");
  static final X500Name ORGANISATION =
      employer(start("ҮЛГІ/SAMPLE «Үміт» қолдау көрсету орталығы")).build();
  static final X500Name DIRECTOR =
      employer(
              person(
                  "ҮЛГІ/SAMPLE ӨТЕҒҰЛОВА ГҮЛНӘР ҺАДИҚЫЗЫ", "ӨТЕҒҰЛОВА", "ҺАДИҚЫЗЫ", "520101299991"))
          .build();
  static final X500Name LAWYER =
      employer(
              person(
                  "ҮЛГІ/SAMPLE ІЗБАСАРОВ ЕРБОЛ ҚАЙРАТҰЛЫ",
                  "ІЗБАСАРОВ",
                  "ҚАЙРАТҰЛЫ",
                  "520101199985"))
          .build();
  static final X500Name TIMESTAMP = authority("ҮЛГІ/SAMPLE Қолтаңба уақыт белгісі қызметі");
  static final X500Name OCSP = authority("ҮЛГІ/SAMPLE Қолтаңба OCSP қызметі");
  static final X500Name RECIPIENT =
      person("ҮЛГІ/SAMPLE ҚАЛИЕВ НҰРЛАН ТӨЛЕҰЛЫ", "ҚАЛИЕВ", "ТӨЛЕҰЛЫ", "520101199995").build();

  private Subjects() {}

  private static X500Name authority(String commonName) {
    return start(commonName).addRDN(BCStyle.O, "ҮЛГІ/SAMPLE – заңды күші жоқ").build();
  }

  private static X500NameBuilder person(
      String commonName, String surname, String patronymic, String iin) {
    return start(commonName)
        .addRDN(BCStyle.SURNAME, surname)
        .addRDN(BCStyle.SERIALNUMBER, "IIN" + iin)
        .addRDN(BCStyle.GIVENNAME, patronymic);
  }

  private static X500NameBuilder employer(X500NameBuilder name) {
    return name.addRDN(BCStyle.O, "ҮЛГІ/SAMPLE «Үміт» қолдау көрсету орталығы")
        .addRDN(BCStyle.OU, "BIN260140990008");
  }

  private static X500NameBuilder start(String commonName) {
    return new X500NameBuilder(BCStyle.INSTANCE)
        .addRDN(BCStyle.C, "KZ")
        .addRDN(BCStyle.CN, commonName);
  }
}
