package nl.toetssteen.rapport;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.kenmerken.Documentsoort;
import nl.toetssteen.rapport.Rapport.Rapportdocument;
import nl.toetssteen.toetsing.Bevinding;
import nl.toetssteen.wet.Wetsartikel;

/**
 * Writes a report for the terminal, at most 100 columns wide. What needs work comes first and in
 * full; what is in order is listed by title. Control characters of the document are left out, so
 * that its text cannot steer the terminal.
 */
public final class TekstRapport {
  private static final int PLAATSEN = 3;

  private final Kleuren kleuren;

  /**
   * Creates a writer.
   *
   * @param kleur whether to use ANSI colours
   */
  public TekstRapport(boolean kleur) {
    this.kleuren = new Kleuren(kleur);
  }

  /** Render a report as lines of text, the last of which ends in a newline. */
  public String render(Rapport rapport) {
    Regels regels = new Regels(100);
    rapport.documenten().forEach(document -> putDocument(regels, document));
    regels.alinea(
        "Peildatum: %s (%s)".formatted(Datum.lang(rapport.peildatum()), rapport.peildatumUitleg()),
        0);
    regels.alinea("Eisen uit: " + rapport.checklist().omschrijving(), 0);
    rapport.waarschuwingen().forEach(w -> regels.alinea("Let op: " + w, 0));
    regels.wit().kaal(kleuren.vet(samenvatting(rapport)));
    regels.alinea(Uitkomsten.conclusie(rapport), 0);
    if (rapport.eerder().isBekend()) {
      regels.alinea(Uitkomsten.verschil(rapport), 0);
    }
    new TekstVakken(regels, kleuren, rapport).put();
    for (Uitkomst uitkomst : Uitkomsten.VOLGORDE) {
      putGroep(regels, rapport, uitkomst);
    }
    regels.wit().alinea(HtmlRapport.SLOTZIN, 0);
    return regels.toString();
  }

  private void putDocument(Regels regels, Rapportdocument document) {
    regels.kaal(kleuren.vet(Regels.schoon(document.document().naam())));
    Documentsoort soort = document.profiel().soort();
    String artikelen = ", " + document.document().artikelen() + " artikelen";
    regels.alinea(soort.omschrijving() + (soort == Documentsoort.PTA ? "" : artikelen), 2);
    Kenmerkregel.of(document)
        .forEach(regel -> regels.alinea(regel.naam() + ": " + regel.waarde(), 2));
  }

  private static String samenvatting(Rapport rapport) {
    return Uitkomsten.VOLGORDE.stream()
        .map(uitkomst -> rapport.samenvatting().get(uitkomst) + " " + uitkomst)
        .collect(Collectors.joining(" · "));
  }

  private void putGroep(Regels regels, Rapport rapport, Uitkomst uitkomst) {
    List<Bevinding> groep = Uitkomsten.groep(rapport, uitkomst);
    if (groep.isEmpty()) {
      return;
    }
    String kop = Uitkomsten.kop(uitkomst).toUpperCase(Locale.ROOT);
    regels.wit().kaal(kleuren.uitkomst(uitkomst, kop + " (" + groep.size() + ")"));
    Plaatsnaam namen = new Plaatsnaam(rapport);
    for (Bevinding bevinding : groep) {
      if (Uitkomsten.isWerk(uitkomst)) {
        putBevinding(regels, rapport, namen, bevinding);
      } else {
        regels.alinea(kort(namen, bevinding), 2);
      }
    }
  }

  private void putBevinding(Regels regels, Rapport rapport, Plaatsnaam namen, Bevinding b) {
    regels.wit().kaal(kleuren.vet("  " + Regels.schoon(b.titel())) + "  [" + b.eis() + "]");
    putPlaatsen(regels, Plaats.of(b.vindplaatsen(), namen));
    regels.alinea(b.uitleg(), 4);
    regels.alinea("Ernst %s: %s".formatted(b.ernst(), b.niveau().omschrijving()), 4);
    String stand = Uitkomsten.stand(rapport, b);
    if (!stand.isEmpty()) {
      regels.alinea("Tegenover het vorige rapport: " + stand, 4);
    }
    if (!b.advies().isEmpty()) {
      regels.alinea("Advies: " + b.advies(), 4);
    }
    for (Wetsartikel artikel : b.grondslag()) {
      regels.alinea("Bron: " + artikel.naam(), 4);
      regels.kaal("      " + artikel.url(rapport.peildatum()));
    }
  }

  private static void putPlaatsen(Regels regels, List<Plaats> plaatsen) {
    for (Plaats plaats : plaatsen.stream().limit(PLAATSEN).toList()) {
      regels.alinea("Plaats: " + plaats.naam(), 4);
      plaats.aanhalingen().forEach(aanhaling -> regels.alinea(quote(aanhaling), 6));
    }
    if (plaatsen.size() > PLAATSEN) {
      regels.alinea("En nog op %d andere plaatsen.".formatted(plaatsen.size() - PLAATSEN), 4);
    }
  }

  /** Shows the words around a quote of one or two words, which says nothing on its own. */
  private static String quote(Aanhaling aanhaling) {
    String citaat = "“" + aanhaling.tekst() + "”";
    return aanhaling.woorden() > 2 ? citaat : aanhaling.voor() + citaat + aanhaling.na();
  }

  private static String kort(Plaatsnaam namen, Bevinding bevinding) {
    if (bevinding.isUitgezet()) {
      return bevinding.titel() + ": " + bevinding.uitleg();
    }
    return bevinding.vindplaatsen().stream()
        .findFirst()
        .map(plaats -> bevinding.titel() + ": " + namen.van(plaats))
        .orElse(bevinding.titel());
  }
}
