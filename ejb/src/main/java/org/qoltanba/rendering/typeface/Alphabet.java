package org.qoltanba.rendering.typeface;

/** Characters that are embedded together, since a text that has one of them has most. */
enum Alphabet {
  SIGNS(
      " !\"%&'()*+,-./0123456789:;=?@[]_\u00A7\u00AB\u00B0\u00B7\u00BB"
          + "\u2013\u2014\u2018\u2019\u201C\u201D\u201E\u2022\u2026\u2116"),
  CYRILLIC(
      "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
          + "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
          + "ӘәҒғҚқҢңӨөҰұҮүҺһІі"),
  LATIN("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

  private final String characters;

  Alphabet(String characters) {
    this.characters = characters;
  }

  String characters() {
    return characters;
  }
}
