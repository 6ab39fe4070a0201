package org.qoltanba;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** The packages of a room, as ArchUnit names them. */
record Room(String name) {

  /** What every room may use: Java, and what belongs to it under other names. */
  private static final String[] JAVA = {
    "java..", "javax.xml..", "javax.security.auth..", "org.w3c.dom..", "org.xml.sax.."
  };

  ArchRule mayUse(String... packages) {
    return mayUse(new String[0], packages);
  }

  ArchRule mayUse(String[] library, String... packages) {
    String[] all =
        Stream.of(JAVA, library, packages, new String[] {name})
            .flatMap(Stream::of)
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(name)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(all);
  }
}
