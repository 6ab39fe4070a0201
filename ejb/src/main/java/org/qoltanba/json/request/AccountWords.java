package org.qoltanba.json.request;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qoltanba.document.Fault;
import org.qoltanba.document.NewAccount;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.Role;

/** A new account as an administrator words it, not yet understood. */
record AccountWords(String name, String password, String organisation, List<String> roles) {

  private static final int MIN_PASSWORD = 12;
  private static final int MAX_PASSWORD = 72;
  private static final String NAME = "[A-Za-z0-9._@-]{1,64}";
  private static final String ORGANISATION = "[A-Za-z0-9._-]{1,64}";

  /**
   * @throws Refusal (unprocessable) with all of {@code account-name-form}, {@code password-length},
   *     {@code organisation-form}, {@code no-roles} and {@code unknown-role} that apply
   */
  NewAccount toAccount() {
    var faults = new Faults();
    if (!name.matches(NAME)) {
      faults.add(new Fault("", "account-name-form"));
    }
    checkPassword(faults);
    if (!organisation.matches(ORGANISATION)) {
      faults.add(new Fault("/organisation", "organisation-form"));
    }
    if (roles.isEmpty()) {
      faults.add(new Fault("/roles", "no-roles"));
    }
    EnumSet<Role> known = known(faults);
    if (!faults.isEmpty()) {
      throw Refusal.unprocessable(faults.list());
    }
    return new NewAccount(name, password, organisation, known);
  }

  private void checkPassword(Faults faults) {
    int characters = password.codePointCount(0, password.length());
    int bytes = password.getBytes(StandardCharsets.UTF_8).length;
    if (characters < MIN_PASSWORD || bytes > MAX_PASSWORD) {
      faults.add(
          new Fault(
              "/password", "password-length", Map.of("min", MIN_PASSWORD, "max", MAX_PASSWORD)));
    }
  }

  private EnumSet<Role> known(Faults faults) {
    var known = EnumSet.noneOf(Role.class);
    for (int index = 0; index < roles.size(); index++) {
      String word = roles.get(index);
      Optional<Role> role = Stream.of(Role.values()).filter(r -> r.word().equals(word)).findFirst();
      role.ifPresent(known::add);
      if (role.isEmpty()) {
        faults.add(new Fault("/roles/" + index, "unknown-role"));
      }
    }
    return known;
  }

  @Override
  public String toString() {
    return "AccountWords[" + name + "]";
  }
}
