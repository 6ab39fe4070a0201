package org.qoltanba.samples;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.EnumSet;
import java.util.List;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.OperatorCreationException;

/** Writes the sample PKI anew, with new keys: a root, an issuing authority and every sample. */
public final class SamplePki {

  private SamplePki() {}

  /**
   * @param arguments the folder to write to, made where it does not exist; files of the same names
   *     are replaced
   */
  public static void main(String... arguments)
      throws GeneralSecurityException, IOException, OperatorCreationException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("the folder to write to is the only argument");
    }
    var folder = Files.createDirectories(Path.of(arguments[0]));
    var root = Entity.root();
    var issuing = root.issue(Sample.ISSUING);
    writePem(folder.resolve("root.pem"), root.chain());
    writePem(folder.resolve("chain.pem"), issuing.chain());
    writeKeystore(folder, Sample.ROOT, root);
    writeKeystore(folder, Sample.ISSUING, issuing);
    for (Sample sample : EnumSet.complementOf(EnumSet.of(Sample.ROOT, Sample.ISSUING))) {
      writeKeystore(folder, sample, issuing.issue(sample));
    }
  }

  /** The platform's own PKCS#12 writer encrypts by PBES2 with AES-256 (RFC 8018). */
  private static void writeKeystore(Path folder, Sample sample, Entity signer)
      throws GeneralSecurityException, IOException {
    var password = Sample.PASSWORD.toCharArray();
    var store = KeyStore.getInstance("PKCS12");
    store.load(null, password);
    var chain = signer.chain().toArray(X509Certificate[]::new);
    store.setKeyEntry(sample.party(), signer.keys().getPrivate(), password, chain);
    try (var out = Files.newOutputStream(folder.resolve(sample.file()))) {
      store.store(out, password);
    }
  }

  private static void writePem(Path file, List<X509Certificate> certificates) throws IOException {
    var text = new StringWriter();
    try (var pem = new JcaPEMWriter(text)) {
      for (X509Certificate certificate : certificates) {
        pem.writeObject(certificate);
      }
    }
    Files.writeString(file, text.toString());
  }
}
