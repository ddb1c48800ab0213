package nl.toetssteen.toetsing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.kenmerken.Verwijzing.Wetsverwijzing;
import nl.toetssteen.wet.Artikel;
import nl.toetssteen.wet.Bestaan;
import nl.toetssteen.wet.Regeling;
import nl.toetssteen.wet.Wetsartikel;
import nl.toetssteen.wet.Wetsregister;

/** Judges citations of law by the register, as the law reads on a day. */
final class Wetsoordeel {

  private static final List<Regeling> EXAMENRECHT = List.of(Regeling.WVO_2020, Regeling.UB);
  private static final int MEESTE_VOORSTELLEN = 2;

  private final Wetsregister register;
  private final LocalDate dag;
  private final List<Artikel> examenrecht;
  private final Set<String> nummers;

  Wetsoordeel(Wetsregister register, LocalDate dag) {
    this.register = register;
    this.dag = dag;
    this.examenrecht =
        register.artikelen(dag).stream()
            .filter(artikel -> EXAMENRECHT.contains(artikel.regeling()))
            .toList();
    this.nummers = examenrecht.stream().map(Artikel::nummer).collect(Collectors.toSet());
  }

  /**
   * Says what is right or wrong with a citation.
   *
   * @param kenmerk kind of annotation; empty when nothing can be said
   * @param toelichting for the user, in Dutch
   */
  record Uitspraak(String kenmerk, String toelichting) {

    static final Uitspraak JUIST = new Uitspraak("wetsverwijzing-juist", "");
    static final Uitspraak GEEN = new Uitspraak("", "");
  }

  /**
   * Holds the text around a citation, in small letters and without the citations themselves.
   *
   * @param zin the sentence
   * @param omgeving the headings above it, and the text it is part of
   * @param aangehaald numbers of all articles of law cited in that text
   */
  record Omgeving(String zin, String omgeving, Set<String> aangehaald) {}

  /** Tells whether the law has an article on examinations with this number. */
  boolean isWet(String nummer) {
    return nummers.contains(nummer);
  }

  Uitspraak judge(Wetsverwijzing verwijzing, Omgeving tekst) {
    Regeling regeling = regulation(verwijzing);
    if (regeling == null) {
      return Uitspraak.GEEN;
    }
    if (regeling.isVervallen(dag)) {
      return new Uitspraak("wetsverwijzing-vervallen", successors(regeling, verwijzing.artikel()));
    }
    Optional<Artikel> artikel = register.artikel(regeling, verwijzing.artikel(), dag);
    return artikel.isPresent()
        ? judge(artikel.get(), verwijzing, tekst)
        : judgeUnknown(regeling, verwijzing.artikel(), tekst);
  }

  private Regeling regulation(Wetsverwijzing verwijzing) {
    if (verwijzing.regeling() != null) {
      return verwijzing.regeling();
    }
    return EXAMENRECHT.stream()
        .filter(r -> register.artikel(r, verwijzing.artikel(), dag).isPresent())
        .findFirst()
        .orElse(null);
  }

  private Uitspraak judge(Artikel artikel, Wetsverwijzing verwijzing, Omgeving tekst) {
    boolean lid = verwijzing.lid().isEmpty() || artikel.heeftLid(verwijzing.lid());
    if (!lid) {
      return missing(
          "%s heeft %d leden; lid %s bestaat niet."
              .formatted(artikel.verwijzing().naam(), artikel.leden(), verwijzing.lid()));
    }
    if (!artikel.heeftOnderdeel(verwijzing.lid(), verwijzing.onderdeel())) {
      return missing(
          "%s lid %s heeft geen onderdeel %s."
              .formatted(artikel.verwijzing().naam(), verwijzing.lid(), verwijzing.onderdeel()));
    }
    boolean past =
        !artikel.heeftOnderwerp()
            || artikel.ruim().in(tekst.zin())
            || artikel.ruim().in(tekst.omgeving());
    List<Artikel> beter = past ? List.of() : about(tekst.zin());
    boolean ookGenoemd = beter.stream().anyMatch(b -> tekst.aangehaald().contains(b.nummer()));
    return beter.isEmpty() || ookGenoemd
        ? Uitspraak.JUIST
        : other(
            "%s gaat over: %s.%s"
                .formatted(artikel.verwijzing().naam(), artikel.onderwerp(), proposal(beter)));
  }

  private Uitspraak judgeUnknown(Regeling regeling, String nummer, Omgeving tekst) {
    Optional<Artikel> elders =
        EXAMENRECHT.stream()
            .filter(r -> r != regeling && EXAMENRECHT.contains(regeling))
            .flatMap(r -> register.artikel(r, nummer, dag).stream())
            .findFirst();
    if (elders.isPresent()) {
      return new Uitspraak(
          "wetsverwijzing-andere-regeling",
          "Artikel %s staat in de regeling %s, niet in %s."
              .formatted(nummer, elders.get().regeling().afkorting(), regeling.afkorting()));
    }
    List<Artikel> beter = about(tekst.zin());
    if (register.bestaat(regeling, nummer, dag) == Bestaan.BESTAAT_NIET) {
      return missing(
          "%s bestaat niet.%s"
              .formatted(new Wetsartikel(regeling, nummer, "", "").naam(), proposal(beter)));
    }
    boolean zelfdeHoofdstuk = beter.stream().anyMatch(b -> sameChapter(b, regeling, nummer));
    return zelfdeHoofdstuk
        ? other(
            "%s hoort niet bij de artikelen over het eindexamen.%s"
                .formatted(new Wetsartikel(regeling, nummer, "", "").naam(), proposal(beter)))
        : Uitspraak.GEEN;
  }

  private static boolean sameChapter(Artikel artikel, Regeling regeling, String nummer) {
    int punt = nummer.indexOf('.');
    return artikel.regeling() == regeling
        && punt > 0
        && artikel.nummer().startsWith(nummer.substring(0, punt + 1));
  }

  /** Gives the articles that a text is unmistakably about. */
  private List<Artikel> about(String zin) {
    return examenrecht.stream().filter(artikel -> artikel.kern().in(zin)).toList();
  }

  private static String proposal(List<Artikel> beter) {
    return beter.isEmpty()
        ? ""
        : beter.stream()
            .limit(MEESTE_VOORSTELLEN)
            .map(a -> a.verwijzing().naam() + " (" + a.onderwerp() + ")")
            .collect(Collectors.joining(" of ", " Bedoelt u ", "?"));
  }

  private String successors(Regeling oud, String nummer) {
    List<Wetsartikel> nieuw = register.opvolgers(oud, nummer);
    return nieuw.isEmpty()
        ? ""
        : "Wat in %s stond, staat naar inhoud nu in %s."
            .formatted(new Wetsartikel(oud, nummer, "", "").naam(), enumerate(nieuw));
  }

  /**
   * Names articles, each regulation once: "WVO 2020, artikel 2.61; UB WVO 2020, artikel 3.58,
   * 3.59".
   */
  private static String enumerate(List<Wetsartikel> artikelen) {
    Map<Regeling, List<String>> namen = new LinkedHashMap<>();
    for (Wetsartikel artikel : artikelen) {
      List<String> eerder = namen.computeIfAbsent(artikel.regeling(), r -> new ArrayList<>());
      String naam = artikel.naam();
      int nummer = naam.indexOf(", artikel ") + ", artikel ".length();
      eerder.add(eerder.isEmpty() ? naam : naam.substring(nummer));
    }
    return namen.values().stream()
        .map(deel -> String.join(", ", deel))
        .collect(Collectors.joining("; "));
  }

  private static Uitspraak missing(String toelichting) {
    return new Uitspraak("wetsverwijzing-onbestaand", toelichting);
  }

  private static Uitspraak other(String toelichting) {
    return new Uitspraak("wetsverwijzing-ander-onderwerp", toelichting);
  }
}
