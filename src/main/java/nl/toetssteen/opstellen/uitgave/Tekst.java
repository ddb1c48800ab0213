package nl.toetssteen.opstellen.uitgave;

import java.util.List;
import java.util.stream.Collectors;

/** Holds running text: words, and references between them. */
public record Tekst(List<Fragment> fragmenten) {

  public Tekst {
    fragmenten = List.copyOf(fragmenten);
  }

  /** Makes a text of words only. */
  public static Tekst of(String woorden) {
    return new Tekst(List.of(new Woorden(woorden)));
  }

  /** Gives the text as printed. */
  public String plat() {
    return fragmenten.stream().map(Fragment::plat).collect(Collectors.joining());
  }

  /** Tells whether there is nothing to print. */
  public boolean isLeeg() {
    return plat().isBlank();
  }

  /** A piece of running text. */
  public sealed interface Fragment {

    /** Gives the text as printed. */
    String plat();
  }

  /** Holds words. */
  public record Woorden(String plat) implements Fragment {}

  /**
   * Refers to an article or annex.
   *
   * @param id of what it refers to, which is in the same document
   * @param plat as printed: "artikel 12"
   */
  public record Verwijzing(String id, String plat) implements Fragment {}
}
