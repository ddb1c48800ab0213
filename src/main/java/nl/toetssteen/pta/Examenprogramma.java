package nl.toetssteen.pta;

import java.util.List;
import java.util.Optional;

/**
 * Holds what the exam programme of a subject asks: its domains, and the choices among them.
 *
 * @param sector "vwo", "havo", "vmbo-gltl", "vmbo-kb" or "vmbo-bb"
 * @param vak official name
 * @param domeinen domains and subdomains, in the order of the programme
 * @param keuzes groups out of which the school exam covers some
 */
public record Examenprogramma(
    String sector, String vak, List<Domein> domeinen, List<Keuze> keuzes) {

  public Examenprogramma {
    domeinen = List.copyOf(domeinen);
    keuzes = List.copyOf(keuzes);
  }

  /** Tells whether an exam covers a domain. */
  public enum Dekking {
    JA,
    /** Some of its eindtermen. */
    DEELS,
    NEE,
    /** When the school or the candidate chooses it. */
    KEUZE,
    /** The sources do not say. */
    ONBEKEND
  }

  /**
   * Holds one domain or subdomain.
   *
   * @param code as the programme writes it: "B", "B1", "AK/K/4"
   * @param ce whether the central exam covers it
   * @param se whether the school exam must
   * @param zeker whether the sources leave no doubt
   */
  public record Domein(String code, String naam, Dekking ce, Dekking se, boolean zeker) {}

  /**
   * Holds a choice among domains.
   *
   * @param codes the domains to choose from
   * @param minstens how many the school exam covers at least
   * @param regel the rule in words, in Dutch
   */
  public record Keuze(List<String> codes, int minstens, String regel) {
    public Keuze {
      codes = List.copyOf(codes);
    }
  }

  /** Gives the domains that the school exam must cover, whatever is chosen. */
  public List<Domein> verplichtInSe() {
    return domeinen.stream().filter(domein -> domein.se() == Dekking.JA).toList();
  }

  /**
   * Finds a domain by its code as a school prints it: with or without the subject in front ("K/4"
   * for "AK/K/4").
   */
  public Optional<Domein> domein(String code) {
    return domeinen.stream()
        .filter(domein -> domein.code().equals(code) || domein.code().endsWith("/" + code))
        .findFirst();
  }
}
