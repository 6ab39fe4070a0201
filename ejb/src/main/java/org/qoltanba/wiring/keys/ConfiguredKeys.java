package org.qoltanba.wiring.keys;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qoltanba.signing.KeyRing;

/** The keys that the service signs with. */
public final class ConfiguredKeys {

  private final Optional<Path> file;
  private final UnaryOperator<String> environment;

  /**
   * @param file names the operator's keys; see {@link KeysFile}
   * @param environment gives a variable's text or null
   */
  public ConfiguredKeys(Optional<Path> file, UnaryOperator<String> environment) {
    this.file = file;
    this.environment = environment;
  }

  /** The operator's keys; where there are none, the samples. */
  public KeyRing orSamples() {
    List<KeyRing.Entry> own = own();
    return new KeyRing(own.isEmpty() ? SampleKeys.read() : own);
  }

  /**
   * The operator's keys, if any.
   *
   * @throws IllegalStateException if there is a sample among them
   */
  public KeyRing withoutSamples() {
    var keys = new KeyRing(own());
    if (keys.hasSamples()) {
      throw new IllegalStateException("production refuses to start on a sample key");
    }
    return keys;
  }

  private List<KeyRing.Entry> own() {
    return file.map(keys -> new KeysFile(keys, environment).read()).orElse(List.of());
  }
}
