package nl.toetssteen.pta;

import java.util.List;

/**
 * Holds the domains of the exam programme that a toets is about.
 *
 * @param codes each domain by its code, ranges written out, in printed order: "A", "B1", "K/4",
 *     "AK/K/4"
 * @param keuze domains out of which a choice is still to be made: "keuze uit G t/m R"
 * @param eindtermen numbers of eindtermen where the cell names those: "7a", "7b"
 * @param open whether more is meant than could be written out: "alle", or a range whose steps only
 *     the programme knows ("B2 t/m C1")
 */
public record Domeinen(
    List<String> codes, List<String> keuze, List<String> eindtermen, boolean open) {

  public Domeinen {
    codes = List.copyOf(codes);
    keuze = List.copyOf(keuze);
    eindtermen = List.copyOf(eindtermen);
  }

  /**
   * Reads a cell.
   *
   * @param vmbo whether "K4" is a kerndeel ("K/4") and not subdomain 4 of domain K
   */
  public static Domeinen parse(String cel, boolean vmbo) {
    return new DomeinenParser(vmbo).parse(cel);
  }

  /** Tells whether nothing was recognised. */
  public boolean isEmpty() {
    return codes.isEmpty() && keuze.isEmpty() && eindtermen.isEmpty() && !open;
  }
}
