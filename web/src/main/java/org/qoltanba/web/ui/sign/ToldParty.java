package org.qoltanba.web.ui.sign;

import java.util.List;

/**
 * A party of a document in plain words.
 *
 * @param id the word by which orders name it
 * @param title what it is called
 * @param state the word for styles: {@code signed}, {@code pending} or {@code open}
 * @param headline whether it has signed
 * @param sentences what is to be known of its signature
 */
public record ToldParty(
    String id, String title, String state, String headline, List<String> sentences) {

  public ToldParty {
    sentences = List.copyOf(sentences);
  }
}
