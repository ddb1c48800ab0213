package nl.toetssteen.document;

import java.util.List;

/**
 * Quotes a document, with some words around the quote.
 *
 * @param tekst the quote; passages of different delen are divided by a space
 * @param voor text before it in the same deel, at most some 80 characters
 * @param na text after it in the same deel, at most some 80 characters
 * @param markeringen where the quote stands, one per deel that it touches
 */
public record Citaat(String tekst, String voor, String na, List<Markering> markeringen) {

  public Citaat {
    markeringen = List.copyOf(markeringen);
  }

  /**
   * Points at characters of the text (or, for a heading, of the kop) of one deel.
   *
   * @param van first character, 0-based
   * @param tot one past the last character
   */
  public record Markering(String eid, int van, int tot) {}
}
