package nl.toetssteen.rapport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.rapport.Rapport.Rapportdocument;
import nl.toetssteen.toetsing.Bevinding;
import nl.toetssteen.wet.Wetsartikel;

/**
 * Writes the findings on subjects for the terminal: a line for each subject, then what needs work
 * in each, and last what can be done, once for each requirement.
 */
final class TekstVakken {
  private final Regels regels;
  private final Kleuren kleuren;
  private final Rapport rapport;
  private final Plaatsnaam namen;
  private final List<Vakgroep> vakken;
  private final List<Gedeeld> gedeeld;

  TekstVakken(Regels regels, Kleuren kleuren, Rapport rapport) {
    this.regels = regels;
    this.kleuren = kleuren;
    this.rapport = rapport;
    this.namen = new Plaatsnaam(rapport);
    this.vakken = Vakgroepen.of(rapport);
    this.gedeeld = Gedeeld.of(vakken);
  }

  /** Writes nothing for a report without toetsen. */
  void put() {
    if (vakken.isEmpty()) {
      return;
    }
    regels.wit().kaal(kleuren.vet("PER VAK (" + vakken.size() + ")"));
    vakken.forEach(vak -> regels.alinea("- ", vak.naam() + ": " + counted(vak), 2));
    if (!gedeeld.isEmpty()) {
      regels.wit().kaal(kleuren.vet("BIJ MEER VAKKEN HETZELFDE (" + gedeeld.size() + ")"));
      gedeeld.forEach(g -> putGroep(g.groep(), who(g)));
    }
    vakken.forEach(this::putVak);
    putUnread();
    putAdvice();
  }

  private static String who(Gedeeld gedeeld) {
    String toetsen = gedeeld.groep().toetsregel();
    return (toetsen.isEmpty() ? "" : toetsen + ", ") + "bij " + gedeeld.namen();
  }

  private static String counted(Vakgroep vak) {
    return vak.eisgroepen().isEmpty() ? "geen eisen getoetst" : vak.telling();
  }

  private void putVak(Vakgroep vak) {
    List<Eisgroep> eigen =
        vak.werk().stream().filter(g -> gedeeld.stream().noneMatch(d -> d.holds(g))).toList();
    if (!eigen.isEmpty()) {
      regels.wit().kaal(kleuren.vet(Regels.schoon(vak.naam())));
      eigen.forEach(groep -> putGroep(groep, groep.toetsregel()));
    }
  }

  private void putGroep(Eisgroep groep, String wie) {
    Bevinding eerste = groep.eerste();
    String kop = groep.kop() + ": ";
    String wat = eerste.titel() + " [" + eerste.eis() + "]" + (wie.isEmpty() ? "" : ", " + wie);
    regels.alinea("- ", kop + wat, 2);
    regels.alinea(groep.uitleg(), 4);
    String stand = Uitkomsten.stand(rapport, eerste);
    if (!stand.isEmpty()) {
      regels.alinea("Tegenover het vorige rapport: " + stand, 4);
    }
    groep.vindplaatsen().stream()
        .findFirst()
        .ifPresent(plaats -> regels.alinea("Plaats: " + place(groep, namen.van(plaats)), 4));
  }

  private static String place(Eisgroep groep, String eerste) {
    int meer = groep.vindplaatsen().size() - 1;
    return meer == 0 ? eerste : eerste + " en nog " + Opsomming.aantal(meer, "plaats", "plaatsen");
  }

  private void putUnread() {
    for (Rapportdocument document : rapport.documenten()) {
      Tabelplaats tabellen = new Tabelplaats(document.document());
      document
          .programma()
          .onbegrepen()
          .forEach(
              rij ->
                  regels
                      .wit()
                      .alinea(
                          "Niet begrepen, dus niet getoetst: ",
                          tabellen.rij(rij.plaats()) + ": " + rij.tekst(),
                          0));
    }
  }

  private void putAdvice() {
    Map<String, Bevinding> perEis = new LinkedHashMap<>();
    vakken.stream()
        .flatMap(vak -> vak.werk().stream())
        .map(Eisgroep::eerste)
        .sorted(Uitkomsten.DRINGENDST)
        .forEach(b -> perEis.putIfAbsent(b.eis(), b));
    if (perEis.isEmpty()) {
      return;
    }
    regels.wit().kaal(kleuren.vet("WAT U KUNT DOEN"));
    perEis.values().forEach(this::putAdvice);
  }

  private void putAdvice(Bevinding eis) {
    regels.alinea("- ", eis.titel() + " [" + eis.eis() + "]: " + eis.advies(), 2);
    regels.alinea(eis.niveau().omschrijving(), 4);
    for (Wetsartikel artikel : eis.grondslag()) {
      regels.alinea("Bron: " + artikel.naam(), 4);
      regels.kaal("      " + artikel.url(rapport.peildatum()));
    }
  }
}
