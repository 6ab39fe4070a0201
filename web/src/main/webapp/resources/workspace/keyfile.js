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

  // An RSA key is wrapped anew: browsers don't know those that are for RSASSA-PSS only.
  const key = (bag) =>
    der(bag.key ? forge.pki.wrapRsaPrivateKey(forge.pki.privateKeyToAsn1(bag.key)) : bag.asn1);

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
      return {
        certificates: named.map((bag) => forge.util.encode64(certificate(bag))),
        key: forge.util.binary.raw.decode(key(own)),
      };
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
