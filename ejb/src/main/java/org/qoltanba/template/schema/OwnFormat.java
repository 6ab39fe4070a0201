package org.qoltanba.template.schema;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.qoltanba.template.identifiers.Bin;
import org.qoltanba.template.identifiers.Iin;
import org.qoltanba.template.identifiers.KazakhIban;
import org.qoltanba.template.identifiers.Phone;

/** A {@code format} of a schema that JSON Schema does not know but Kazakhstan's papers need. */
record OwnFormat(String name, Function<String, Optional<String>> fault) implements Format {

  static List<OwnFormat> all() {
    return List.of(
        new OwnFormat("iin", Iin::fault),
        new OwnFormat("bin", Bin::fault),
        new OwnFormat("phone", Phone::fault),
        new OwnFormat("iban-kz", KazakhIban::fault));
  }

  /** The code of what is wrong with the text in this format, if the format is one of ours. */
  static Optional<String> fault(String format, String text) {
    return all().stream()
        .filter(own -> own.name.equals(format))
        .findFirst()
        .flatMap(own -> own.fault.apply(text));
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public boolean matches(ExecutionContext context, String value) {
    return fault.apply(value).isEmpty();
  }
}
