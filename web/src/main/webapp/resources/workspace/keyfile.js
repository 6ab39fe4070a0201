/*
 * Key files (PKCS#12) that are opened, and keys that sign, in this browser. forge reads the file, for
 * browsers can't; the value is made by the browser itself (Web Cryptography), which only does so in
 * pages that came by HTTPS or from this machine.
 */
(() => {
  const oids = forge.pki.oids;
  const derive = forge.pkcs5.pbkdf2;
  // Passwords are UTF-8 there (RFC 8018), and forge takes their letters for bytes.
  forge.pkcs5.pbkdf2 = (password, ...rest) => derive(forge.util.encodeUtf8(password), ...rest);

  class Unopened extends Error {
    constructor(code) {
      super(code);
      this.code = code;
    }
  }

  const text = (bytes) => forge.util.binary.raw.encode(bytes);
  const der = (tree) => forge.asn1.toDer(tree).getBytes();

  const archive = (bytes, password) => {
    let tree;
    try {
      tree = forge.asn1.fromDer(text(bytes));
    } catch {
      throw new Unopened('unreadable');
    }
    try {
      return forge.pkcs12.pkcs12FromAsn1(tree, false, password);
    } catch (failure) {
      throw new Unopened(/MAC|decrypt|password/i.test(failure.message) ? 'password' : 'unreadable');
    }
  };

  const certificate = (bag) => der(bag.asn1 || forge.pki.certificateToAsn1(bag.cert));

  // The bits of the public key that a certificate (RFC 5280, section 4.1) is for.
  const publicBits = (bytes) => {
    const fields = forge.asn1.fromDer(bytes).value[0].value;
    const versioned = fields[0].tagClass === forge.asn1.Class.CONTEXT_SPECIFIC;
    return fields[versioned ? 6 : 5].value[1];
  };

  // A key of an elliptic curve (RFC 5915) with its public key, which some browsers demand and some files lack.
  const curveKey = (info, bytes) => {
    const {Class, Type, create, fromDer} = forge.asn1;
    const parts = fromDer(info.value[2].value);
    if (!parts.value.some((part) => part.tagClass === Class.CONTEXT_SPECIFIC && part.type === 1)) {
      parts.value.push(create(Class.CONTEXT_SPECIFIC, 1, true, [publicBits(bytes)]));
    }
    const whole = create(Class.UNIVERSAL, Type.OCTETSTRING, false, der(parts));
    return create(Class.UNIVERSAL, Type.SEQUENCE, true, [info.value[0], info.value[1], whole]);
  };

  // An RSA key is wrapped anew: browsers don't know those that are for RSASSA-PSS only.
  const key = (bag, bytes) =>
    der(
      bag.key
        ? forge.pki.wrapRsaPrivateKey(forge.pki.privateKeyToAsn1(bag.key))
        : curveKey(bag.asn1, bytes),
    );

  const mark = (bag) => (bag.attributes.localKeyId || [])[0];

  // The browser's parameters for what the service calls, for instance, SHA256withECDSA.
  const method = (algorithm) => {
    const bits = algorithm.substring(3, 6);
    const hash = 'SHA-' + bits;
    if (algorithm.endsWith('ECDSA')) {
      return {name: 'ECDSA', namedCurve: 'P-' + (bits === '512' ? '521' : bits), hash};
    }
    const pss = algorithm.endsWith('MGF1');
    return {name: pss ? 'RSA-PSS' : 'RSASSA-PKCS1-v1_5', saltLength: bits / 8, hash};
  };

  window.KeyFile = {
    // The certificates in Base64, the key's own first, and the key; Unopened has a code.
    open(bytes, password) {
      const bags = archive(bytes, password).safeContents.flatMap((part) => part.safeBags);
      const own = bags.find((bag) => bag.type === oids.keyBag || bag.type === oids.pkcs8ShroudedKeyBag);
      const named = bags.filter((bag) => bag.type === oids.certBag);
      if (!own || named.length === 0) {
        throw new Unopened('keyless');
      }
      named.sort((one, other) => (mark(other) === mark(own)) - (mark(one) === mark(own)));
      const certificates = named.map(certificate);
      try {
        const bytes = forge.util.binary.raw.decode(key(own, certificates[0]));
        return {certificates: certificates.map((one) => forge.util.encode64(one)), key: bytes};
      } catch {
        throw new Unopened('unusable');
      }
    },

    // The value over the attributes, both in Base64.
    async sign(key, attributes, algorithm) {
      const how = method(algorithm);
      let usable;
      try {
        usable = await crypto.subtle.importKey('pkcs8', key, how, false, ['sign']);
      } catch {
        throw new Unopened('unusable');
      }
      const signed = await crypto.subtle.sign(how, usable, forge.util.binary.base64.decode(attributes));
      return forge.util.binary.base64.encode(new Uint8Array(signed));
    },
  };
})();
