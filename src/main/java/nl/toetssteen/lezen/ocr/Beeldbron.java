package nl.toetssteen.lezen.ocr;

import java.io.IOException;

/** Gives the pictures of pages, one at a time, so that they need not be in memory together. */
@FunctionalInterface
public interface Beeldbron {

  /**
   * Give the picture of a page.
   *
   * @throws IOException when there is none that can be used; the page is then left unread
   */
  Beeld beeld(int pagina) throws IOException;
}
