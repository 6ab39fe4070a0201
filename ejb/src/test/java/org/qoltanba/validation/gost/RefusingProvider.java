package org.qoltanba.validation.gost;

import java.security.Key;
import java.security.KeyFactorySpi;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SignatureSpi;
import java.security.spec.KeySpec;

/** A licensed provider in the place of one: it reads keys of 512 bits and finds nothing valid. */
public final class RefusingProvider extends Provider {

  public RefusingProvider() {
    super("Refusing", "1", "finds nothing valid");
    put("KeyFactory.1.2.398.3.10.1.1.2.2", Keys.class.getName());
    put("Signature.1.2.398.3.10.1.1.2.3.2", Verifier.class.getName());
  }

  /** Any key. */
  public static final class Keys extends KeyFactorySpi {

    @Override
    protected PublicKey engineGeneratePublic(KeySpec spec) {
      return new PublicKey() {
        @Override
        public String getAlgorithm() {
          return "KZ";
        }

        @Override
        public String getFormat() {
          return "X.509";
        }

        @Override
        public byte[] getEncoded() {
          return new byte[0];
        }
      };
    }

    @Override
    protected PrivateKey engineGeneratePrivate(KeySpec spec) {
      throw new UnsupportedOperationException();
    }

    @Override
    protected <T extends KeySpec> T engineGetKeySpec(Key key, Class<T> spec) {
      throw new UnsupportedOperationException();
    }

    @Override
    protected Key engineTranslateKey(Key key) {
      return key;
    }
  }

  /** Verifies nothing. */
  public static final class Verifier extends SignatureSpi {

    @Override
    protected void engineInitVerify(PublicKey key) {}

    @Override
    protected void engineInitSign(PrivateKey key) {
      throw new UnsupportedOperationException();
    }

    @Override
    protected void engineUpdate(byte b) {}

    @Override
    protected void engineUpdate(byte[] bytes, int from, int length) {}

    @Override
    protected byte[] engineSign() {
      throw new UnsupportedOperationException();
    }

    @Override
    protected boolean engineVerify(byte[] value) {
      return false;
    }

    @Override
    @Deprecated
    protected void engineSetParameter(String name, Object value) {}

    @Override
    @Deprecated
    protected Object engineGetParameter(String name) {
      return null;
    }
  }
}
