package org.qoltanba.web.soap;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Refusal;
import org.qoltanba.web.soap.wire.ArrayValue;
import org.qoltanba.web.soap.wire.Member;
import org.qoltanba.web.soap.wire.ObjectValue;
import org.qoltanba.web.soap.wire.Value;

class FactsXmlTest {

  @Test
  void aLongListUnderALongNameIsRefusedAtOnce() {
    var member = new Member();
    member.name = "n".repeat(2_000_000);
    member.array = new ArrayValue();
    for (int i = 0; i < 100_000; i++) {
      var item = new Value();
      item.bool = true;
      member.array.items.add(item);
    }
    var object = new ObjectValue();
    object.members.add(member);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertThrows(Refusal.class, () -> FactsXml.read("/data", object)));
  }
}
