package org.qoltanba;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.qoltanba.OwnClasses.check;

import org.junit.jupiter.api.Test;

/** What holds in every room alike. */
class HabitsTest {

  @Test
  void roomsAreFreeOfCycles() {
    check(slices().matching("org.qoltanba.(**)").should().beFreeOfCycles());
  }

  @Test
  void noStandardStreams() {
    check(
        noClasses()
            .that()
            // A command line's answer goes to the standard output: that is what it is for.
            .doNotHaveFullyQualifiedName("org.qoltanba.lint.LintCommand")
            .should(ACCESS_STANDARD_STREAMS));
  }

  @Test
  void noGenericExceptions() {
    check(NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS);
  }

  @Test
  void noJavaUtilLogging() {
    check(NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING);
  }
}
