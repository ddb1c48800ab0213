package nl.toetssteen.rapport;

import java.util.List;
import nl.toetssteen.rapport.Pagina.Download;

/**
 * Says what a reader of the page can do with the report; nothing when the page is a file.
 *
 * @param downloads where the report can be had as a file
 * @param opnieuw where a form goes that says what the columns of a PTA hold; empty when the
 *     documents are not kept to be checked again
 * @param indeling where what was said of the columns can be had as a file; empty when nothing was
 */
public record Acties(List<Download> downloads, String opnieuw, String indeling) {
  public Acties {
    downloads = List.copyOf(downloads);
  }

  /** Gives nothing to do. */
  public static Acties geen() {
    return new Acties(List.of(), "", "");
  }
}
