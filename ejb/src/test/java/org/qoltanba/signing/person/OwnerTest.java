package org.qoltanba.signing.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Signatory;
import org.qoltanba.document.Signatory.Role;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.SampleKeys;

class OwnerTest {

  private static final String BIN = "260140990008";
  private static final String IIN = "520101299991";

  @Test
  void theNumbersStandWhereTheNationalAuthorityWritesThem() {
    var director = owner(Sample.DIRECTOR);
    assertEquals(Optional.of(IIN), director.iin());
    assertEquals(Optional.of(BIN), director.bin());
    var seal = owner(Sample.ORGANISATION);
    assertEquals(Optional.empty(), seal.iin());
    assertEquals(Optional.of(BIN), seal.bin());
    assertEquals(Optional.empty(), owner(Sample.RECIPIENT).bin());
  }

  @Test
  void whoeverIsNotAskedForMaySign() {
    for (Sample sample : Sample.signers()) {
      assertEquals(Optional.empty(), owner(sample).differenceFrom(Signatory.ANYONE));
    }
  }

  @Test
  void onlyThisPersonMaySign() {
    var director = signatory(IIN, null, null);
    assertEquals(Optional.empty(), owner(Sample.DIRECTOR).differenceFrom(director));
    for (Sample other : List.of(Sample.LAWYER, Sample.RECIPIENT, Sample.ORGANISATION)) {
      assertEquals(
          Optional.of("signing-key-of-another-person"), owner(other).differenceFrom(director));
    }
  }

  @Test
  void onlyThisOrganisationMaySign() {
    var shelter = signatory(null, BIN, null);
    assertEquals(Optional.empty(), owner(Sample.ORGANISATION).differenceFrom(shelter));
    assertEquals(Optional.empty(), owner(Sample.LAWYER).differenceFrom(shelter));
    assertEquals(
        Optional.of("signing-key-of-another-organisation"),
        owner(Sample.RECIPIENT).differenceFrom(shelter));
    assertEquals(
        Optional.of("signing-key-of-another-organisation"),
        owner(Sample.DIRECTOR).differenceFrom(signatory(null, "260140990009", null)));
  }

  @Test
  void theRoleIsTheOneInTheCertificate() {
    assertEquals(List.of(Sample.DIRECTOR), thoseWith(Role.HEAD));
    assertEquals(List.of(Sample.DIRECTOR), thoseWith(Role.AUTHORISED));
    assertEquals(
        List.of(Sample.ORGANISATION, Sample.DIRECTOR, Sample.LAWYER), thoseWith(Role.EMPLOYEE));
  }

  @Test
  void theNumbersComeFromTheDataOfThePaper() {
    var data = new Facts(Map.of("recipient", Map.of("iin", IIN)));
    var named = signatory("/recipient/iin", "/organisation/bin", Role.HEAD).in(data);
    assertEquals(signatory(IIN, null, Role.HEAD), named);
  }

  @Test
  void theNumbersAreNotPrinted() {
    assertFalse(owner(Sample.DIRECTOR).toString().contains(IIN));
    assertFalse(signatory(IIN, BIN, Role.HEAD).toString().contains(IIN));
  }

  private static List<Sample> thoseWith(Role role) {
    return List.of(Sample.ORGANISATION, Sample.DIRECTOR, Sample.LAWYER, Sample.RECIPIENT).stream()
        .filter(s -> owner(s).differenceFrom(signatory(null, null, role)).isEmpty())
        .toList();
  }

  private static Signatory signatory(String iin, String bin, Role role) {
    return new Signatory(
        Optional.ofNullable(iin), Optional.ofNullable(bin), Optional.ofNullable(role));
  }

  private static Owner owner(Sample sample) {
    return Owner.of(SampleKeys.key(sample).certificate());
  }
}
