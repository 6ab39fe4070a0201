package org.qoltanba.web.ui.sign;

import java.util.List;

/**
 * A document in plain words.
 *
 * @param id of the document
 * @param title what it is
 * @param line its number and day
 * @param state how far it has come; empty where there is nothing to say
 * @param parties in the order of signing
 */
public record ToldPaper(
    String id, String title, String line, String state, List<ToldParty> parties) {

  public ToldPaper {
    parties = List.copyOf(parties);
  }
}
