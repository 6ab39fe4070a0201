package org.qoltanba.signing;

import java.util.List;
import java.util.Map;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SignatureFacts;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.level.LevelWish;

/** Which signatures a wish concerns, and whether it can come true at all. */
record WantedLevel(LevelWish wish) {

  /**
   * All signatures of a document, those that are meant with the level as what was asked of them.
   *
   * @throws Refusal if none is meant, none is below the level, or one can never reach it
   */
  List<SignatureFacts> of(List<SignatureFacts> signatures) {
    var meant = signatures.stream().filter(this::isMeant).toList();
    if (meant.isEmpty()) {
      throw Refusal.notFound("unknown-signature");
    }
    if (meant.stream().noneMatch(this::isBelow)) {
      throw Refusal.of(
          Refusal.Kind.CONFLICT, "level-reached", Map.of("level", wish.level().word()));
    }
    if (meant.stream().anyMatch(signature -> signature.level() == SignatureLevel.BES)) {
      throw Refusal.unprocessable(new Fault("/level", "level-never"));
    }
    return signatures.stream().map(s -> isMeant(s) && isBelow(s) ? asked(s) : s).toList();
  }

  private boolean isMeant(SignatureFacts signature) {
    return wish.field().map(signature.field()::equals).orElse(true);
  }

  private boolean isBelow(SignatureFacts signature) {
    return signature.level().compareTo(wish.level()) < 0;
  }

  private SignatureFacts asked(SignatureFacts signature) {
    boolean higher = signature.asked().compareTo(wish.level()) >= 0;
    return higher ? signature : signature.asking(wish.level());
  }
}
